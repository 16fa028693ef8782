import type { LinkProps } from '@mot-cua/ui';
import { Link } from '@remix-run/react';

/** Files and other sites are the browser's business; `/papers/` and `/parts/` answer with files. */
const leavesThePages = (href: string): boolean =>
  !href.startsWith('/') || /^\/(papers|parts)\/|\.(pdf|csv|json)$/.test(href);

/** The router's link for our own pages. */
export function RouterLink({ href, children, ...attributes }: LinkProps) {
  if (attributes.download || leavesThePages(href)) {
    return (
      <a href={href} {...attributes}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...attributes}>
      {children}
    </Link>
  );
}
