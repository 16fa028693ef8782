import { Notice, PortalFooter, PortalHeader, SkipLink } from '@mot-cua/ui';
import { languageHref } from '@mot-cua/web';
import { useLocation, useMatches } from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { ActingBanner } from './acting/acting-banner.tsx';
import type { ShellView } from './shell-view.ts';
import { SignOut } from './sign-out-form.tsx';
import { deviceStore } from './typing/device-store.ts';

/** A page that hangs in a waiting room says `handle = { bare: true }`. */
const isBare = (handle: unknown): boolean => typeof handle === 'object' && handle !== null && 'bare' in handle;

/** Header and footer around a page; without words (a fault while finding them) the page stands alone. */
export function Shell({ shell, children }: { shell?: ShellView; children: ReactNode }) {
  const location = useLocation();
  const typist = shell?.typist;
  useEffect(() => {
    if (typist) void deviceStore.belongsTo(typist);
  }, [typist]);
  const isAlone = useMatches().some(({ handle }) => isBare(handle));
  if (!shell || isAlone) return children;
  const { header, footer, person, signIn, signOut } = shell;
  const isHere = (href: string) => location.pathname === href || location.pathname.startsWith(`${href}/`);
  const nav = { ...header.nav, items: header.nav.items.map((item) => ({ ...item, current: isHere(item.href) })) };
  const language = { ...header.language, href: languageHref(location, header.language.lang) };
  return (
    <>
      <SkipLink label={header.skip} />
      <PortalHeader
        brand={header.brand}
        nav={nav}
        language={language}
        person={person ? { href: '/my', label: person } : { ...signIn, href: signInHref(location) }}
      >
        {person && <SignOut label={signOut} />}
      </PortalHeader>
      {shell.acting && <ActingBanner acting={shell.acting} />}
      <Announced maintenance={shell.maintenance} />
      {children}
      <PortalFooter
        about={
          <>
            <p>
              <b>{footer.about}</b>
            </p>
            <p>{footer.demo}</p>
          </>
        }
        groups={footer.groups}
      />
    </>
  );
}

function Announced({ maintenance }: Pick<ShellView, 'maintenance'>) {
  return maintenance.map(({ id, title, text }) => (
    <aside key={id} aria-label={title} className="mc-wrap mc-announced mc-no-print">
      <Notice tone="warn" title={title}>
        <p>{text}</p>
      </Notice>
    </aside>
  ));
}

const signInHref = ({ pathname, search }: { pathname: string; search: string }): string =>
  pathname.startsWith('/sign-in') ? '/sign-in' : `/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`;
