import { smsLength } from '../../sms/sms-length.ts';
import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import type { LocalMessage, Messages } from './messages.ts';

export const SMS_TITLE: Said = { vi: 'Tin nhắn trình diễn', en: 'Demonstration short messages' };

const WORDS = {
  vi: {
    none: 'Chưa có tin nào.',
    to: 'Gửi đến',
    parts: 'tin',
    delivered: 'Đã đến máy',
    undelivered: 'Không đến máy',
    lose: 'Báo không đến',
    silent: 'Nhà cung cấp đang im lặng',
    wake: 'Cho trả lời lại',
    hush: 'Làm nhà cung cấp im lặng',
  },
  en: {
    none: 'No messages yet.',
    to: 'To',
    parts: 'message(s)',
    delivered: 'Delivered',
    undelivered: 'Not delivered',
    lose: 'Report as not delivered',
    silent: 'The provider is silent',
    wake: 'Let it answer again',
    hush: 'Make the provider silent',
  },
} as const satisfies Record<Language, Record<string, string>>;

const ALPHABETS = { gsm7: 'GSM-7', ucs2: 'UCS-2' } as const;

function item(one: LocalMessage, language: Language): Html {
  const words = WORDS[language];
  const { alphabet, units, parts } = smsLength(one.content);
  return html`<article aria-labelledby="${one.messageId}">
<h2 id="${one.messageId}">${one.brandname}: ${words[one.status]}</h2>
<p lang="vi">${one.content}</p>
<p>${words.to} ${one.phone} · ${ALPHABETS[alphabet]} · ${units} · ${parts} ${words.parts}</p>
<form class="row" method="post" action="/sms?lang=${language}">
<button class="quiet" name="undelivered" value="${one.messageId}" aria-describedby="${one.messageId}">${words.lose}</button>
</form>
</article>`;
}

/** What was sent, newest first, and how the provider falls silent. */
export function smsPage(messages: Messages, language: Language): Html {
  const words = WORDS[language];
  const silent = messages.isSilent();
  return html`<form class="row" method="post" action="/sms?lang=${language}">
${silent ? html`<p>${words.silent}</p>` : html``}
<button class="quiet" name="mood" value="${silent ? 'awake' : 'silent'}">${silent ? words.wake : words.hush}</button>
</form>
${messages.all().length === 0 ? html`<p>${words.none}</p>` : html`${messages.all().map((one) => item(one, language))}`}`;
}
