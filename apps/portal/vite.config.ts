import { createHash } from 'node:crypto';
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
const dependencies = {
  include: [
    'react',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@remix-run/react',
    '@mot-cua/locales > i18next',
  ],
  exclude: ['@remix-run/node', 'pg', 'qrcode', 'react-dom/server'],
};

/** The service worker: a file of its own beside the pages, that bears the name of the build that it belongs to. */
const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'app/offline/service-worker.ts', fileName: 'sw.js' });
  },
  generateBundle(_, bundle) {
    const names = Object.keys(bundle).sort().join(' ');
    const build = createHash('sha256').update(names).digest('hex').slice(0, 16);
    const worker = bundle['sw.js'];
    if (worker?.type === 'chunk') worker.code = worker.code.replaceAll('__BUILD__', build);
  },
});

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    serviceWorker(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  build: { target: 'es2022', ...(isSsrBuild && { rollupOptions: { external: [sourcesForNode] } }) },
  optimizeDeps: dependencies,
  ssr: { noExternal: ['@mot-cua/ui'] },
}));
