import type { LinkProps } from '@mot-cua/ui';
import { PageLink } from '@mot-cua/web';

/** Files, places on the page and another language are the browser's business. */
const leavesThePages = (href: string): boolean =>
  !href.startsWith('/') || href.startsWith('/files/') || /[?&]lang=/.test(href);

/** The router's link for our own pages. */
export function RouterLink({ href, children, ...attributes }: LinkProps) {
  if (leavesThePages(href)) {
    return (
      <a href={href} {...attributes}>
        {children}
      </a>
    );
  }
  return (
    <PageLink href={href} {...attributes}>
      {children}
    </PageLink>
  );
}
