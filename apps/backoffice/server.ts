import { createServer } from '@mot-cua/web/server';
import { openBackoffice } from './app/deps.server.ts';

const { PORT = '3001', HOST, TRUSTED_HOPS = '0' } = process.env;
const { deps, ...backoffice } = await openBackoffice(process.env);
const built = new URL('./build/server/index.js', import.meta.url).href;

const { port } = await createServer({
  ...backoffice,
  name: 'backoffice',
  deps,
  sessions: deps.sessions,
  trustedHops: Number(TRUSTED_HOPS),
  publicDir: new URL('./build/client', import.meta.url).pathname,
  port: Number(PORT),
  ...(HOST && { host: HOST }),
  build: () => import(built),
});
backoffice.log.info({ port, origin: backoffice.origin }, 'ready');
