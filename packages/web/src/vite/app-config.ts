import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Node runs these from their sources: each finds its own dependencies there, and `server.ts` shares their instances. */
const sourcesForNode = /^@mot-cua\/(?!ui(\/|$))/;

/** Found late, any of these would load React a second time on the first visit of a fresh checkout. */
const inBrowser = [
  'react',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@remix-run/react',
  '@mot-cua/locales > i18next',
];

const future = {
  v3_fetcherPersist: true,
  v3_lazyRouteDiscovery: true,
  v3_relativeSplatPath: true,
  v3_routeConfig: true,
  v3_singleFetch: true,
  v3_throwAbortReason: true,
} as const;

interface AppParts {
  readonly plugins?: Plugin[];
  /** Dependencies that only the server has. */
  readonly onServer?: readonly string[];
}

/** How an app is built, and served while it is written. */
export const appConfig = ({ plugins = [], onServer = [] }: AppParts = {}) =>
  defineConfig(({ isSsrBuild }) => ({
    plugins: [...plugins, remix({ future })],
    build: { target: 'es2022', ...(isSsrBuild && { rollupOptions: { external: [sourcesForNode] } }) },
    optimizeDeps: { include: inBrowser, exclude: ['@remix-run/node', 'pg', 'react-dom/server', ...onServer] },
    ssr: { noExternal: ['@mot-cua/ui'] },
  }));
