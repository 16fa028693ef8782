import { useRequestFrame } from '@mot-cua/web';
import { useLocation, useMatches } from '@remix-run/react';
import { useEffect } from 'react';
import type { RootView } from './root-view.ts';

const titleIn = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? data.title
    : undefined;

/** The page first, then the site; on an answer that must be mended, that word before all. */
export function DocumentTitle({ root }: { root?: RootView }) {
  const { status } = useRequestFrame();
  const asServed = useLocation().key === 'default';
  const page = useMatches().reduce<string | undefined>((title, { data }) => titleIn(data) ?? title, undefined);
  if (!root) return <title>404</title>;
  const title = [page, root.site].filter(Boolean).join(' · ');
  return <title>{asServed && status === 422 ? `${root.errorWord} ${title}` : title}</title>;
}

/** Says in the title that something must be mended, when that came without a new page. */
export function useMendTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
