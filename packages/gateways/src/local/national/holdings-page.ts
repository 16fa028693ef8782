import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { type HeldDossier, type Mood, mood, type NationalHoldings } from './holdings.ts';
import { publishedStatuses } from './statuses.ts';

export const TITLE: Said = { vi: 'Cổng quốc gia trình diễn', en: 'Demonstration national portal' };

const MOST_SHOWN = 200;
const MOODS: Record<Mood, { now: Said; turn: Said }> = {
  answering: { now: { vi: 'Đang trả lời', en: 'Answering' }, turn: { vi: 'Cho trả lời', en: 'Let it answer' } },
  silent: { now: { vi: 'Đang im lặng', en: 'Silent' }, turn: { vi: 'Cho im lặng', en: 'Let it fall silent' } },
  losing: {
    now: { vi: 'Nhận nhưng mất lời đáp', en: 'Takes, and loses its answers' },
    turn: { vi: 'Cho mất lời đáp', en: 'Let it lose its answers' },
  },
};
const NONE: Said = { vi: 'Chưa nhận hồ sơ nào.', en: 'No dossier was told of yet.' };
const FORGET: Said = { vi: 'Quên hồ sơ này', en: 'Forget this dossier' };
const TIMES: Said = { vi: 'Số lần báo', en: 'Times told' };

/** How the portal is disposed, and what it holds. */
export function holdingsPage(holdings: NationalHoldings, language: Language): Html {
  const now = holdings.mood();
  const all = holdings.all().slice(0, MOST_SHOWN);
  return html`<p>${MOODS[now].now[language]}.</p>
<form class="row" method="post" action="/national?lang=${language}">
${mood.options
  .filter((each) => each !== now)
  .map((each) => html`<button class="quiet" name="mood" value="${each}">${MOODS[each].turn[language]}</button>`)}
</form>
${all.length === 0 ? html`<p>${NONE[language]}</p>` : all.map((one) => item(one, language))}`;
}

function item({ MaThamChieu, MaHoSo = '', MaTTHC, TrangThaiHoSo, times }: HeldDossier, language: Language): Html {
  const said = publishedStatuses.get(TrangThaiHoSo)?.[language] ?? '';
  return html`<article aria-labelledby="${MaThamChieu}">
<h2 id="${MaThamChieu}">${MaThamChieu}: ${TrangThaiHoSo}, ${said}</h2>
<p>${MaHoSo} · ${MaTTHC} · ${TIMES[language]}: ${times}</p>
<form class="row" method="post" action="/national?lang=${language}">
<button class="quiet" name="forget" value="${MaThamChieu}" aria-describedby="${MaThamChieu}">${FORGET[language]}</button>
</form>
</article>`;
}
