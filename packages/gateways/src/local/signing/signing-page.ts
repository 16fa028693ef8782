import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { type Credentials, demoPin, type LocalCredential } from './credentials.ts';
import { type Mood, moods, type Releases } from './releases.ts';

export const SIGNING_TITLE: Said = { vi: 'Dịch vụ ký số từ xa trình diễn', en: 'Demonstration of remote signing' };

const WORDS = {
  vi: {
    none: 'Chưa ai được cấp khóa: khóa được tạo khi chủ tài khoản lấy chứng thư lần đầu.',
    pin: 'PIN của mọi tài khoản',
    code: 'Mã OTP vừa gửi',
    noCode: 'chưa gửi mã nào',
    locked: 'Đã khóa vì nhập sai PIN',
    disabled: 'Đã thu hồi',
    unlock: 'Mở khóa',
    disable: 'Thu hồi',
    mood: 'Dịch vụ đang',
    moods: {
      awake: 'hoạt động bình thường',
      silent: 'không trả lời',
      expiring: 'cấp phép hết hạn ngay',
      otherHash: 'ký sai nội dung',
    },
  },
  en: {
    none: 'Nobody has a key yet: it is made when its owner first fetches the certificate.',
    pin: 'PIN of every account',
    code: 'Code just sent',
    noCode: 'none sent',
    locked: 'Locked after wrong PINs',
    disabled: 'Revoked',
    unlock: 'Unlock',
    disable: 'Revoke',
    mood: 'The service',
    moods: {
      awake: 'works as it should',
      silent: 'does not answer',
      expiring: 'lets releases expire at once',
      otherHash: 'signs something else',
    },
  },
} as const satisfies Record<Language, Record<string, string | Record<Mood, string>>>;

function item(one: LocalCredential, { credentials, releases }: Parts, language: Language): Html {
  const words = WORDS[language];
  const isLocked = credentials.isLocked(one);
  return html`<article aria-labelledby="${one.id}">
<h2 id="${one.id}">${one.id}</h2>
<p>${words.code}: <strong data-code>${releases.codeOf(one.id) ?? words.noCode}</strong></p>
${isLocked ? html`<p>${words.locked}</p>` : html``}
${one.disabled ? html`<p>${words.disabled}</p>` : html``}
<form class="row" method="post" action="/signing-service?lang=${language}">
${isLocked ? html`<button class="quiet" name="unlock" value="${one.id}" aria-describedby="${one.id}">${words.unlock}</button>` : html``}
${one.disabled ? html`` : html`<button class="quiet" name="disable" value="${one.id}" aria-describedby="${one.id}">${words.disable}</button>`}
</form>
</article>`;
}

interface Parts {
  credentials: Credentials;
  releases: Releases;
}

/** Whose keys the service keeps, what it sent them, and how it can be made to fail. */
export function signingPage(parts: Parts, language: Language): Html {
  const words = WORDS[language];
  const all = parts.credentials.all();
  return html`<form class="row" method="post" action="/signing-service?lang=${language}">
<p>${words.mood} ${words.moods[parts.releases.mood()]}. ${words.pin}: <strong>${demoPin}</strong></p>
${moods.map((mood) => html`<button class="quiet" name="mood" value="${mood}">${words.moods[mood]}</button>`)}
</form>
${all.length === 0 ? html`<p>${words.none}</p>` : html`${all.map((one) => item(one, parts, language))}`}`;
}
