import express, { type Router } from 'express';
import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { sendPage } from '../page.ts';
import { shortMoment } from '../short-moment.ts';
import type { Mails, ReceivedMail } from './mails.ts';

const TITLE: Said = { vi: 'Hộp thư trình diễn', en: 'Demonstration mailbox' };
const NOT_FOUND: Said = { vi: 'Không có thư này', en: 'No such mail' };

/** What the apps sent: a list, newest first, and one page per mail. */
export function mailboxRoutes(mails: Mails): Router {
  const router = express.Router();
  router.get('/', (request, response) => {
    sendPage(request, response, { title: TITLE, body: (language) => list(mails.all(), language) });
  });
  router.get('/:id', (request, response) => {
    const mail = mails.all().find(({ id }) => id === request.params.id);
    if (!mail) return sendPage(request, response, { title: NOT_FOUND, status: 404, body: back });
    const title = mail.subject || '—';
    sendPage(request, response, { title: { vi: title, en: title }, body: (language) => one(mail, language) });
  });
  return router;
}

function list(mails: readonly ReceivedMail[], language: Language): Html {
  if (mails.length === 0) return html`<p>${language === 'vi' ? 'Chưa có thư nào.' : 'No mail yet.'}</p>`;
  return html`<ul class="plain">${mails.map(
    (mail) => html`<li><article><a href="/mailbox/${mail.id}?lang=${language}">${mail.subject || '—'}</a>
<br>${mail.to} · <time datetime="${mail.receivedAt}">${shortMoment(mail.receivedAt, language)}</time></article></li>`,
  )}</ul>`;
}

function one(mail: ReceivedMail, language: Language): Html {
  const vi = language === 'vi';
  return html`<dl>
<dt>${vi ? 'Người gửi' : 'From'}</dt><dd>${mail.from}</dd>
<dt>${vi ? 'Người nhận' : 'To'}</dt><dd>${mail.to}</dd>
<dt>${vi ? 'Nhận lúc' : 'Received'}</dt><dd><time datetime="${mail.receivedAt}">${shortMoment(mail.receivedAt, language)}</time></dd>
</dl>
<article><pre>${mail.text}</pre></article>
${back(language)}`;
}

function back(language: Language): Html {
  return html`<p><a href="/mailbox?lang=${language}">${language === 'vi' ? 'Tất cả thư' : 'All mail'}</a></p>`;
}
