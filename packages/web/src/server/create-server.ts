import { createServer as createHttpServer, type Server } from 'node:http';
import { expressApp } from './express-app.ts';
import { openLog } from './log-requests.ts';
import { remixPages } from './remix-pages.ts';
import type { ListenOptions, ServerOptions } from './server-options.ts';

const SECONDS = 1000;
const limits = { maxHeaderSize: 16 * 1024, headersTimeout: 10 * SECONDS, requestTimeout: 120 * SECONDS };

export interface RunningServer {
  readonly port: number;
  /** Takes no new requests, lets the running ones end, and is done after ten seconds at the latest. */
  close(): Promise<void>;
}

/** Serves an app; rejects when the port is taken. With NODE_ENV=development its pages come from Vite and change while one looks. */
export async function createServer(options: ServerOptions & ListenOptions): Promise<RunningServer> {
  const log = options.log ?? openLog(options.name);
  const server = createHttpServer(limits);
  const vite = process.env.NODE_ENV === 'development' ? await openVite(server, options.appDir) : null;
  // Remix reads a function anew for every request: right for Vite, a waste for a finished build.
  const stopping = new AbortController();
  const pages = remixPages(options, vite?.build ?? (await finished(options.build)), log, stopping.signal);
  server.on('request', expressApp(options, { log, pages, beforePages: vite?.middleware }));
  await listen(server, options);
  const stop = () => {
    stopping.abort();
    return close(server).then(() => vite?.close());
  };
  stopOnSignal(stop);
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : options.port, close: stop };
}

const finished = async (build: ListenOptions['build']) => (typeof build === 'function' ? build() : build);

async function openVite(server: Server, root = process.cwd()) {
  const { createServer: createVite } = await import('vite');
  // Its socket shares our port: two apps are developed side by side.
  const vite = await createVite({ root, server: { middlewareMode: true, hmr: { server } } });
  return {
    middleware: vite.middlewares,
    build: () =>
      vite.ssrLoadModule('virtual:remix/server-build') as ReturnType<Extract<ListenOptions['build'], () => unknown>>,
    close: () => vite.close(),
  };
}

function listen(server: Server, { port, host = '127.0.0.1' }: ListenOptions): Promise<void> {
  server.maxHeadersCount = 100;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 10 * SECONDS);
    // What was open for long has just been told: its connections fall idle one after the other.
    const sweep = setInterval(() => server.closeIdleConnections(), SECONDS / 10);
    server.close(() => {
      clearTimeout(force);
      clearInterval(sweep);
      resolve();
    });
  });
}

function stopOnSignal(stop: () => Promise<unknown>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(0)));
  }
}
