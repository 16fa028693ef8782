import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

/** One step back, above the title; says where it leads. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link className="mc-back" href={href}>
      <Icon name="arrow-left" size="sm" />
      {children}
    </Link>
  );
}
