import '@mot-cua/ui/portal.css';
import './portal-pages.css';
import { pickLocale } from '@mot-cua/locales';
import { LinkProvider } from '@mot-cua/ui';
import { comingMaintenance } from '@mot-cua/use-cases';
import { DocumentTitle, usePageLinks, useRequestFrame } from '@mot-cua/web';
import type { Surroundings } from '@mot-cua/web/server';
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { mayActForAnother } from './acting/may-act-for-another.ts';
import type { PortalDeps } from './deps.server.ts';
import { ErrorView } from './error-view.tsx';
import { RouterLink } from './router-link.ts';
import { Shell } from './shell.tsx';
import { shellView } from './shell-view.server.ts';
import { shellOf } from './shell-view.ts';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icon-192.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
];

/** The words around every page must be there even when nobody can be asked who is signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { headers } = request;
  const url = new URL(request.url);
  const locale = pickLocale({ url, cookie: headers.get('cookie'), acceptLanguage: headers.get('accept-language') });
  const { visitor, deps } = context as unknown as Surroundings<PortalDeps>;
  const [person, coming] = await Promise.all([visitor().catch(() => null), comingMaintenance(deps).catch(() => [])]);
  return shellView(locale, person, coming);
}

/** The shell changes with the person, with the language, and with whom they act for, be it in another window. */
export const shouldRevalidate = ({ formAction, currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean =>
  formAction !== undefined ||
  currentUrl.searchParams.get('lang') !== nextUrl.searchParams.get('lang') ||
  mayActForAnother(document.cookie);

export function Layout({ children }: { children: ReactNode }) {
  const shell = shellOf(useRouteLoaderData<typeof loader>('root'));
  const { nonce, status, withScripts } = useRequestFrame();
  usePageLinks();
  return (
    <html lang={shell?.locale ?? 'vi'} data-ground="portal" data-color="accent" data-status={status}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#8f1b20" />
        <DocumentTitle words={shell} />
        <Links />
      </head>
      <body>
        <LinkProvider component={RouterLink}>
          <Shell shell={shell}>{children}</Shell>
        </LinkProvider>
        {withScripts && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Portal() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorView error={useRouteError()} shell={shellOf(useRouteLoaderData<typeof loader>('root'))} />;
}
