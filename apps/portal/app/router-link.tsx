import type { LinkProps } from '@mot-cua/ui';
import { PageLink } from '@mot-cua/web';

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
    <PageLink href={href} {...attributes}>
      {children}
    </PageLink>
  );
}
