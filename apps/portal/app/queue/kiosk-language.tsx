import { languageHref } from '@mot-cua/web';
import { useLocation, useRouteLoaderData } from '@remix-run/react';
import type { loader as rootLoader } from '../root.tsx';
import { shellOf } from '../shell-view.ts';

/** The other language: all that is left of the header at a kiosk. */
export function KioskLanguage() {
  const location = useLocation();
  const shell = shellOf(useRouteLoaderData<typeof rootLoader>('root'));
  if (!shell) return null;
  const { label, lang } = shell.header.language;
  return (
    <p>
      <a className="mc-touch" href={languageHref(location, lang)} lang={lang} hrefLang={lang}>
        {label}
      </a>
    </p>
  );
}
