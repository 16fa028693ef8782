import { data, type ServerBuild } from '@remix-run/node';
import { Outlet, Scripts, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { createElement as h } from 'react';
import { eventStream } from '../live/event-stream.ts';
import { useRequestFrame } from '../page/request-frame.ts';
import { routesFor } from '../route/routes-for.ts';
import { handleDocument, handleError } from '../server/document.ts';

const { load, act } = routesFor<Record<string, never>, 'citizen'>({ signInPath: '/sign-in' });

function Root() {
  const { nonce, status } = useRequestFrame();
  const { lang } = (useRouteLoaderData('root') ?? {}) as { lang?: string };
  const body = h('body', null, h(Outlet), h(Scripts, { nonce }));
  return h('html', { lang, 'data-status': status }, h('head', null, h('title', null, 'Trang')), body);
}

function Home() {
  const { words, signIn } = useLoaderData() as { words: string; signIn: string };
  return h('main', null, h('p', null, words), h('a', null, signIn));
}

const Broken = () => {
  throw new Error('drawing failed');
};

const Fault = () => h('html', null, h('body', null, `fault ${useRequestFrame().status}`));

/** How many listen to `/live`. */
export const open = { count: 0 };

const pages = {
  root: {
    path: '',
    module: { default: Root, ErrorBoundary: Fault, loader: load('public', ({ locale }) => ({ lang: locale })) },
  },
  home: {
    path: '/',
    module: {
      default: Home,
      loader: load('public', ({ t }) => ({ words: '</script><script>alert(1)</script>$&', signIn: t('shell:signIn') })),
      action: act('public', () => data({ outcome: 'invalid' }, { status: 422 })),
    },
  },
  broken: { path: '/broken', module: { default: Broken } },
  mine: { path: '/mine', module: { default: Home, loader: load('citizen', ({ person }) => ({ words: person.name })) } },
  live: {
    path: '/live',
    module: {
      loader: load('public', ({ request, stopping }) =>
        eventStream({
          signals: [request.signal, stopping],
          listen(tell) {
            open.count += 1;
            const timer = setInterval(() => tell({ mark: 'new' }), 20);
            return () => {
              open.count -= 1;
              clearInterval(timer);
            };
          },
        }),
      ),
    },
  },
  kept: {
    path: '/kept',
    module: { loader: () => new Response('kept', { headers: { 'Cache-Control': 'public, max-age=60' } }) },
  },
};

const route = (id: string, { path, module }: (typeof pages)[keyof typeof pages]) => ({
  id,
  path,
  parentId: id === 'root' ? undefined : 'root',
  module: module as never,
});

const asset = (id: string) => ({
  id,
  path: pages[id as keyof typeof pages].path,
  parentId: id === 'root' ? undefined : 'root',
  hasLoader: 'loader' in pages[id as keyof typeof pages].module,
  hasAction: 'action' in pages[id as keyof typeof pages].module,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: id === 'root',
  module: `/assets/${id}.js`,
});

const ids = Object.keys(pages) as (keyof typeof pages)[];

/** A built app of a few pages, written by hand. */
export const smallApp = {
  entry: { module: { default: handleDocument, handleError } },
  routes: Object.fromEntries(ids.map((id) => [id, route(id, pages[id])])),
  assets: {
    entry: { imports: [], module: '/assets/entry.js' },
    routes: Object.fromEntries(ids.map((id) => [id, asset(id)])),
    url: '/assets/manifest.js',
    version: '1',
  },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
  mode: 'production',
} as unknown as ServerBuild;
