import express, { type RequestHandler, type Router } from 'express';
import { clientGate } from '../client-gate.ts';
import { demoSecrets } from '../demo-secrets.ts';
import { sendPage } from '../page.ts';
import { type Messages, wireMessage } from './messages.ts';
import { SMS_TITLE, smsPage } from './sms-page.ts';

const { brandname, ...client } = demoSecrets.sms;
const { issueToken, knows } = clientGate(client);

const mobile = /^84[35789]\d{8}$/;

/** A provider of short messages under a registered name, and a page that shows what people received. */
export function smsRoutes(messages: Messages): Router {
  const router = express.Router();
  const awake: RequestHandler = (request, response, next) => {
    if (messages.isSilent()) return response.status(503).json({ error: 'silent' });
    if (!knows(request)) return response.status(401).json({ error: 'invalid_token' });
    return next();
  };

  router.post('/token', express.urlencoded({ extended: false }), issueToken);
  router.post('/messages', awake, express.json({ limit: '10kb' }), (request, response) => {
    const sent = wireMessage.safeParse(request.body);
    if (!sent.success || sent.data.content === '') return response.json({ code: 'badContent' });
    if (sent.data.brandname !== brandname) return response.json({ code: 'unknownBrandname' });
    if (!mobile.test(sent.data.phone)) return response.json({ code: 'badPhone' });
    const accepted = messages.accept(sent.data);
    return response.json(accepted === 'requestIdReused' ? { code: accepted } : { code: '0', ...accepted });
  });
  router.get('/messages/:messageId', awake, (request, response) => {
    const known = messages.all().find(({ messageId }) => messageId === request.params.messageId);
    if (!known) return response.status(404).json({ error: 'unknown' });
    return response.json({ status: known.status });
  });

  router.get('/', (request, response) => {
    sendPage(request, response, { title: SMS_TITLE, body: (language) => smsPage(messages, language) });
  });
  router.post('/', express.urlencoded({ extended: false }), (request, response) => {
    if (typeof request.body.mood === 'string') messages.turn(request.body.mood);
    if (typeof request.body.undelivered === 'string') messages.lose(request.body.undelivered);
    response.redirect(303, `/sms?lang=${request.query.lang === 'en' ? 'en' : 'vi'}`);
  });
  return router;
}
