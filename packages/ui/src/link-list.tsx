import { Link } from './link.tsx';
import type { NavItem } from './nav-item.ts';

/** A plain column of links. */
export function LinkList({ items }: { items: NavItem[] }) {
  return (
    <ul className="mc-links">
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} lang={item.lang}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
