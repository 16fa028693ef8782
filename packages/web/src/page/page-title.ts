import type { Translate } from '@mot-cua/locales';
import { useLocation, useMatches } from '@remix-run/react';
import { createElement, useEffect } from 'react';
import { usePageFrame, useText } from './page-frame.ts';

/** `Lỗi: Ngày sinh · Một Cửa`: the page first, and that something is to be mended before all. */
export function pageTitle(t: Translate, page: string, { failed = false } = {}): string {
  const named = failed ? t('shell:errorTitle', { page }) : page;
  return t('shell:titlePattern', { page: named, site: t('shell:siteName') });
}

const titleIn = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? data.title
    : undefined;

/** The `title` element, from the `title` that the innermost loader returned. */
export function PageTitle() {
  const { t } = useText();
  const { status } = usePageFrame();
  const firstPage = useLocation().key === 'default';
  const page = useMatches().reduce<string | undefined>((title, { data }) => titleIn(data) ?? title, undefined);
  const title = page ? pageTitle(t, page, { failed: firstPage && status === 422 }) : t('shell:siteName');
  return createElement('title', null, title);
}

/** Says in the title that answers must be mended, when that came without a new page. */
export function useErrorTitle(failed: boolean): void {
  const { t } = useText();
  useEffect(() => {
    if (!failed || document.title.startsWith(t('shell:errorWord'))) return;
    document.title = t('shell:errorTitle', { page: document.title });
  }, [failed, t]);
}
