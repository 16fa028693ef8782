import '@mot-cua/ui/backoffice.css';
import './backoffice.css';
import { pickLocale } from '@mot-cua/locales';
import { LinkProvider, Main, SkipLink } from '@mot-cua/ui';
import { DocumentTitle, usePageLinks, useRequestFrame } from '@mot-cua/web';
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
import { ErrorView } from './error-view.tsx';
import { rootView } from './root-view.server.ts';
import { rootOf } from './root-view.ts';
import { RouterLink } from './router-link.ts';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

/** The words of an error page must be there even when the database is not: this asks nobody. */
export function loader({ request: { url, headers } }: LoaderFunctionArgs) {
  const hints = { cookie: headers.get('cookie'), acceptLanguage: headers.get('accept-language') };
  return rootView(pickLocale({ url: new URL(url), ...hints }));
}

/** These words change with the language only, and that loads a whole page. */
export const shouldRevalidate = (_: ShouldRevalidateFunctionArgs): boolean => false;

export function Layout({ children }: { children: ReactNode }) {
  const root = rootOf(useRouteLoaderData<typeof loader>('root'));
  const { nonce, status, withScripts } = useRequestFrame();
  usePageLinks();
  return (
    <html lang={root?.locale ?? 'vi'} data-ground="backoffice" data-color="accent" data-size="sm" data-status={status}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <DocumentTitle words={root} />
        <Links />
      </head>
      <body>
        <LinkProvider component={RouterLink}>
          {root && <SkipLink label={root.skip} />}
          {children}
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

export default function Backoffice() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <Main>
      <ErrorView error={useRouteError()} root={rootOf(useRouteLoaderData<typeof loader>('root'))} />
    </Main>
  );
}
