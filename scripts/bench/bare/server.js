import { createRequestHandler } from '@remix-run/express';
import express from 'express';

const build = await import('./build/server/index.js');

express()
  .disable('x-powered-by')
  .use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
  .all('*', createRequestHandler({ build }))
  .listen(Number(process.env.PORT), '127.0.0.1');
