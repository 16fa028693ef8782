import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import { type RegisterName, registerNames } from '../../registers/register-gateway.ts';
import { clientGate } from '../client-gate.ts';
import { demoSecrets } from '../demo-secrets.ts';
import { html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { sendPage } from '../page.ts';
import type { LocalRegisters } from './entries.ts';

const TITLE: Said = { vi: 'Cơ sở dữ liệu trình diễn', en: 'Demonstration registers' };
const NAMES: Record<RegisterName, Said> = {
  civilStatus: { vi: 'Hộ tịch điện tử', en: 'Civil status' },
  taxCode: { vi: 'Đăng ký thuế', en: 'Tax registration' },
  businessName: { vi: 'Đăng ký kinh doanh', en: 'Business registration' },
  domainName: { vi: 'Tên miền đã cấp phép', en: 'Licensed domain names' },
};

const asked = z.object({ key: z.string().min(1).max(200), query: z.record(z.string(), z.string().max(500)) });
const personAsked = z.object({ personalId: z.string().min(1).max(20) });
const { issueToken, knows } = clientGate(demoSecrets.registers);

const nameOf = (request: Request): RegisterName | undefined =>
  registerNames.find((name) => name === request.params.register);

const list = (registers: LocalRegisters, language: Language) =>
  html`${registerNames.map((name) => {
    const silent = registers.isSilent(name);
    const said = language === 'vi' ? ['Đang trả lời', 'Đang im lặng'] : ['Answering', 'Silent'];
    const turn = language === 'vi' ? ['Cho im lặng', 'Cho trả lời'] : ['Let it fall silent', 'Let it answer'];
    return html`<article aria-labelledby="${name}"><h2 id="${name}">${NAMES[name][language]}: ${said[silent ? 1 : 0]}</h2>
<form class="row" method="post" action="/registers/${name}?lang=${language}"><button class="quiet" aria-describedby="${name}">${turn[silent ? 1 : 0]}</button></form></article>`;
  })}`;

/** The platform's interface, and a page on which a register can be told to fall silent. */
export function registerRoutes(registers: LocalRegisters): Router {
  const router = express.Router();
  router.post('/token', express.urlencoded({ extended: false }), issueToken);
  router.post('/registers/:register/lookups', express.json({ limit: '20kb' }), (request, response) => {
    const register = nameOf(request);
    const sent = asked.safeParse(request.body);
    if (!knows(request)) return response.status(401).json({ error: 'invalid_token' });
    if (!register || !sent.success) return response.status(400).json({ error: 'malformed' });
    if (registers.isSilent(register)) return response.status(503).json({ error: 'silent' });
    return response.json(registers.answer(register, sent.data.query));
  });
  router.post('/organisations/represented', express.json({ limit: '20kb' }), (request, response) => {
    const sent = personAsked.safeParse(request.body);
    if (!knows(request)) return response.status(401).json({ error: 'invalid_token' });
    if (!sent.success) return response.status(400).json({ error: 'malformed' });
    if (registers.isSilent('businessName')) return response.status(503).json({ error: 'silent' });
    return response.json({ organisations: registers.organisationsOf(sent.data.personalId) });
  });
  router.get('/', (request, response) => {
    sendPage(request, response, { title: TITLE, body: (language) => list(registers, language) });
  });
  router.post('/:register', (request, response) => {
    const register = nameOf(request);
    if (register) registers.turn(register);
    response.redirect(303, `/registers?lang=${request.query.lang === 'en' ? 'en' : 'vi'}`);
  });
  return router;
}
