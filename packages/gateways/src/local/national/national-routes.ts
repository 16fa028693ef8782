import express, { type RequestHandler, type Router } from 'express';
import { z } from 'zod';
import { wireDispatch } from '../../national/wire-report.ts';
import { clientGate } from '../client-gate.ts';
import { demoSecrets } from '../demo-secrets.ts';
import { sendPage } from '../page.ts';
import { mood, type NationalHoldings } from './holdings.ts';
import { holdingsPage, TITLE } from './holdings-page.ts';

const asked = z.strictObject({ after: z.string().max(100), most: z.number().int().min(1).max(1000) });
const { issueToken, knows } = clientGate(demoSecrets.national);
const refusals = {
  malformed: 'The report does not follow the interface',
  unknownStatus: 'No such status is published',
};

/** The national portal's interface, and a page on which it can fall silent, lose answers or forget a dossier. */
export function nationalRoutes(holdings: NationalHoldings): Router {
  const router = express.Router();
  const json = express.json({ limit: '20kb' });
  const awake: RequestHandler = (request, response, next) => {
    if (holdings.mood() === 'silent') return response.status(503).json({ error: 'silent' });
    if (!knows(request)) return response.status(401).json({ error: 'invalid_token' });
    return next();
  };

  router.post('/token', express.urlencoded({ extended: false }), issueToken);
  router.post('/dossiers/status', awake, json, (request, response) => {
    const sent = wireDispatch.safeParse(request.body);
    const refused = sent.success ? holdings.take(sent.data) : 'malformed';
    if (holdings.mood() === 'losing') return response.status(502).json({ error: 'lost' });
    if (refused) return response.json({ error_code: refused, message: refusals[refused] });
    return response.json({ error_code: '0', message: 'OK' });
  });
  router.post('/dossiers/holdings', awake, json, (request, response) => {
    const sent = asked.safeParse(request.body);
    if (!sent.success) return response.status(400).json({ error: 'malformed' });
    const found = holdings.after(sent.data.after, sent.data.most);
    return response.json({
      holdings: found.map(({ MaThamChieu, TrangThaiHoSo }) => ({ MaThamChieu, TrangThaiHoSo })),
    });
  });

  router.get('/', (request, response) => {
    sendPage(request, response, { title: TITLE, body: (language) => holdingsPage(holdings, language) });
  });
  router.post('/', express.urlencoded({ extended: false }), (request, response) => {
    const turned = mood.safeParse(request.body.mood);
    if (turned.success) holdings.turn(turned.data);
    if (typeof request.body.forget === 'string') holdings.forget(request.body.forget);
    response.redirect(303, `/national?lang=${request.query.lang === 'en' ? 'en' : 'vi'}`);
  });
  return router;
}
