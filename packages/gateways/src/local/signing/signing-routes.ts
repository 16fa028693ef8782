import express, { type RequestHandler, type Router } from 'express';
import { sendPage } from '../page.ts';
import type { Credentials } from './credentials.ts';
import { cscRoutes } from './csc-routes.ts';
import { moods, openReleases } from './releases.ts';
import { SIGNING_TITLE, signingPage } from './signing-page.ts';
import { tokenGate } from './token-gate.ts';

/** A remote signing service, and a page that shows what it sends to people. `address` is where it is mounted. */
export function signingRoutes(credentials: Credentials, address: string): Router {
  const router = express.Router();
  const releases = openReleases();
  const { issue, knows } = tokenGate();
  const parts = { credentials, releases };
  const awake: RequestHandler = (_request, response, next) => {
    if (releases.mood() === 'silent') return void response.status(503).json({ error: 'temporarily_unavailable' });
    next();
  };
  router.post('/oauth2/token', awake, ...issue);
  router.use('/csc/v1', awake, cscRoutes(parts, { knows, oauth2: address }));
  router.get('/', (request, response) => {
    sendPage(request, response, { title: SIGNING_TITLE, body: (language) => signingPage(parts, language) });
  });
  router.post('/', express.urlencoded({ extended: false }), ({ body, query }, response) => {
    const mood = moods.find((each) => each === body.mood);
    if (mood) releases.turn(mood);
    if (typeof body.unlock === 'string') credentials.unlock(body.unlock);
    if (typeof body.disable === 'string') credentials.disable(body.disable);
    response.redirect(303, `/signing-service?lang=${query.lang === 'en' ? 'en' : 'vi'}`);
  });
  return router;
}
