import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { shortMoment } from '../short-moment.ts';
import type { LocalOrder } from './orders.ts';
import { FAULTS, OUTCOMES } from './outcomes.ts';

export const BANK_TITLE: Said = { vi: 'Ngân hàng trình diễn', en: 'Demonstration bank' };

const WORDS = {
  amount: { vi: 'Số tiền', en: 'Amount' },
  info: { vi: 'Nội dung', en: 'For' },
  order: { vi: 'Mã đơn', en: 'Order' },
  until: { vi: 'Thanh toán trước', en: 'Pay before' },
  over: { vi: 'Đã hết thời gian thanh toán.', en: 'The time to pay is over.' },
  testers: { vi: 'Dành cho người thử', en: 'For testers' },
  faults: { vi: 'Máy chủ được báo kết quả thế nào?', en: 'How is the server told?' },
} satisfies Record<string, Said>;

/** What the payer sees: the order and a button for every way it can end. */
export function bankPage(order: LocalOrder, language: Language, now: Date): Html {
  const word = (name: keyof typeof WORDS) => WORDS[name][language];
  const over = order.expiresAt <= now.getTime();
  const shown = Object.entries(OUTCOMES).filter(([name]) => !over || name === 'timeout');
  return html`<dl>
<dt>${word('amount')}</dt><dd><strong>${dong(order.amount / 100, language)}</strong></dd>
<dt>${word('info')}</dt><dd>${order.info}</dd>
<dt>${word('order')}</dt><dd>${order.ref}</dd>
<dt>${word('until')}</dt><dd>${shortMoment(order.expiresAt, language)}</dd>
</dl>
${over && html`<p>${word('over')}</p>`}
<form method="post">
<div class="row">${shown.map(([name, { said }]) => outcomeButton(name, said[language]))}</div>
<details><summary>${word('testers')}</summary>
<fieldset><legend>${word('faults')}</legend>
${Object.entries(FAULTS).map(
  ([name, said]) =>
    html`<label><input type="radio" name="fault" value="${name}"${
      name === 'none' && html` checked`
    }> ${said[language]}</label>`,
)}
</fieldset></details>
</form>`;
}

function outcomeButton(name: string, said: string): Html {
  return html`<button name="outcome" value="${name}"${name !== 'pay' && html` class="quiet"`}>${said}</button> `;
}

function dong(amount: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'VND' }).format(amount);
}
