import { useNavigate } from '@remix-run/react';
import { type AnchorHTMLAttributes, createElement, type ReactElement, useEffect } from 'react';

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

// Remix looks for this name, to learn of the routes behind links before anybody follows them.
const mark = { 'data-discover': 'true' } as const;
const marked = 'a[data-discover]';

/**
 * The link of an app, whose finished address leads to one of its own pages or, by `leaves`, to what is the browser's
 * business. To draw a router's own link takes six times as long.
 */
export const pageLinks =
  (leaves: (href: string) => boolean) =>
  (attributes: PageLinkProps): ReactElement =>
    createElement('a', isPage(attributes, leaves) ? { ...mark, ...attributes } : attributes);

const isPage = ({ href, download }: PageLinkProps, leaves: (href: string) => boolean): boolean =>
  href.startsWith('/') && !download && !leaves(href);

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.defaultPrevented || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

/** The page link that a click follows in this window; null when the click is the browser's business. */
function followed(event: MouseEvent): HTMLAnchorElement | null {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>(marked);
  return link && ['', '_self'].includes(link.target) ? link : null;
}

/** Lets the router follow all page links, by one listener. The layout of an app calls it. */
export function usePageLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = followed(event);
      // Without a line the browser opens what is kept on this machine.
      if (!link || !navigator.onLine) return;
      event.preventDefault();
      const replace = link.href === window.location.href;
      navigate(link.pathname + link.search + link.hash, { replace });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}
