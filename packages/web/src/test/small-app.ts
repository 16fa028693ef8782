import { data, type ServerBuild } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { createElement as h } from 'react';
import { useHtmlAttributes, usePageFrame, useText } from '../page/page-frame.ts';
import { PageScripts } from '../page/page-scripts.ts';
import { PageTitle } from '../page/page-title.ts';
import { routesFor } from '../route/routes-for.ts';
import { handleDocument, handleError } from '../server/document.ts';

const { load, act } = routesFor<Record<string, never>, 'citizen'>({ signInPath: '/sign-in' });

function Root() {
  return h('html', useHtmlAttributes(), h('head', null, h(PageTitle)), h('body', null, h(Outlet), h(PageScripts)));
}

function Home() {
  const { words } = useLoaderData() as { words: string };
  return h('main', null, h('p', null, words), h('a', null, useText().t('shell:signIn')));
}

const Broken = () => {
  throw new Error('drawing failed');
};

const Fault = () => h('html', null, h('body', null, `fault ${usePageFrame().reference}`));

const pages = {
  root: { path: '', module: { default: Root, ErrorBoundary: Fault } },
  home: {
    path: '/',
    module: {
      default: Home,
      loader: load('public', () => ({ title: 'Trang', words: '</script><script>alert(1)</script>' })),
      action: act('public', () => data({ outcome: 'invalid' }, { status: 422 })),
    },
  },
  broken: { path: '/broken', module: { default: Broken } },
  mine: { path: '/mine', module: { default: Home, loader: load('citizen', ({ person }) => ({ words: person.name })) } },
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
