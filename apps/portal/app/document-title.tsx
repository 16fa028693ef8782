import { useRequestFrame } from '@mot-cua/web';
import { useLocation, useMatches } from '@remix-run/react';
import { useEffect } from 'react';
import type { ShellView } from './shell-view.ts';

const titleIn = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? data.title
    : undefined;

/** The page first, then the site; on an answer that must be mended, that word before all. */
export function DocumentTitle({ shell }: { shell?: ShellView }) {
  const { status } = useRequestFrame();
  const asServed = useLocation().key === 'default';
  const page = useMatches().reduce<string | undefined>((title, { data }) => titleIn(data) ?? title, undefined);
  if (!shell) return <title>404</title>;
  const title = [page, shell.site].filter(Boolean).join(' · ');
  return <title>{asServed && status === 422 ? `${shell.errorWord} ${title}` : title}</title>;
}

/** The title of what an action answered, when that came without a new page: that something must be mended, or a verdict. */
export function useAnswerTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = title;
    return () => {
      if (document.title === title) document.title = before;
    };
  }, [title]);
}
