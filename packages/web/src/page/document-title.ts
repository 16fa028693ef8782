import { useLocation, useMatches } from '@remix-run/react';
import { createElement, useEffect } from 'react';
import { useRequestFrame } from './request-frame.ts';

interface SiteWords {
  readonly site: string;
  /** Said before the title of an answer that must be mended. */
  readonly errorWord: string;
}

const titleIn = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? data.title
    : undefined;

/** The page first, then the site; on an answer that must be mended, that word before all. Without words, the number alone. */
export function DocumentTitle({ words }: { words?: SiteWords }) {
  const { status } = useRequestFrame();
  const asServed = useLocation().key === 'default';
  const page = useMatches().reduce<string | undefined>((title, { data }) => titleIn(data) ?? title, undefined);
  if (!words) return createElement('title', null, '404');
  const title = [page, words.site].filter(Boolean).join(' · ');
  return createElement('title', null, asServed && status === 422 ? `${words.errorWord} ${title}` : title);
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
