import { createHash } from 'node:crypto';
import { appConfig } from '@mot-cua/web/vite';
import type { Plugin } from 'vite';

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

export default appConfig({ plugins: [serviceWorker()], onServer: ['qrcode'] });
