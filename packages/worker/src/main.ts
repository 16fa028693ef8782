import { createServer } from 'node:http';
import { openDeps } from '@mot-cua/use-cases';
import { pino } from 'pino';
import { startWorker } from './start-worker.ts';

const log = pino({ name: 'worker' });
const deps = await openDeps(process.env, { name: 'worker', connections: 8 });
const stop = await startWorker(deps, log);

const health = createServer((request, response) => {
  response.statusCode = request.url === '/healthz' ? 200 : 404;
  response.end();
}).listen(Number(process.env.PORT ?? 3003), '127.0.0.1');

let stopping = false;
const end = async () => {
  if (stopping) return;
  stopping = true;
  health.close();
  await stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
