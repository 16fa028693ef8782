import { createServer } from '@mot-cua/web/server';
import { openPortal } from './app/deps.server.ts';

const { PORT = '3000', HOST, TRUSTED_HOPS = '0' } = process.env;
const { deps, ...portal } = await openPortal(process.env);
const built = new URL('./build/server/index.js', import.meta.url).href;

const { port } = await createServer({
  ...portal,
  name: 'portal',
  deps,
  sessions: deps.sessions,
  trustedHops: Number(TRUSTED_HOPS),
  publicDir: new URL('./build/client', import.meta.url).pathname,
  port: Number(PORT),
  ...(HOST && { host: HOST }),
  build: () => import(built),
});
portal.log.info({ port, origin: portal.origin }, 'ready');
