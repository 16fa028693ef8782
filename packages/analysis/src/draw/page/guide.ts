import { formatLimit, tariffWords } from '@mot-cua/locales';
import { palette } from '../diagram/palette.ts';
import { escaped } from '../diagram/shapes.ts';
import type { Route } from '../route.ts';
import { routeText } from '../route-text.ts';
import type { Say } from '../say.ts';
import { channelWords, lawItems, paperNotes, visitWords } from './facts-section.ts';

const style = `
@page { size: A4; margin: 12mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; padding: 6mm 0; color: ${palette.ink}; background: ${palette.surface};
  font: 9.5pt/1.45 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif; }
h1 { font-size: 18pt; line-height: 1.3; margin: 0 0 2mm; }
h2 { font-size: 11.5pt; margin: 4.5mm 0 1mm; color: ${palette.action}; break-after: avoid; }
p { margin: 0 0 1.5mm; }
.over { color: #8f1b20; font-weight: 600; margin: 0; }
.soft { color: ${palette.soft}; font-size: 8.75pt; }
dl { display: grid; grid-template-columns: repeat(4, 1fr); margin: 4mm 0 0; border: 1px solid ${palette.line}; border-radius: 2mm; }
dl > div { padding: 2.5mm 3.5mm; border-left: 1px solid ${palette.line}; }
dl > div:first-child { border-left: 0; }
dt { color: ${palette.soft}; font-size: 9pt; }
dd { margin: 0; font-weight: 600; }
ul, ol { margin: 0; padding-left: 6mm; }
li { margin-bottom: 1mm; break-inside: avoid; }
.check { list-style: none; padding: 0; }
.check li { position: relative; padding-left: 7mm; }
.check li::before { content: ''; position: absolute; left: 0; top: 0.8mm; width: 4mm; height: 4mm; border: 1px solid ${palette.control}; border-radius: 0.7mm; }
.two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 1mm 2mm 1mm 0; border-bottom: 1px solid ${palette.line}; }
td:last-child, th:last-child { text-align: right; }
footer { margin-top: 7mm; padding-top: 2mm; border-top: 1px solid ${palette.line}; }
@media print { body { padding: 0; max-width: none; } }
`;

const list = (tag: 'ul' | 'ol', items: readonly string[], kind = ''): string =>
  `<${tag}${kind && ` class="${kind}"`}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function factsBox(say: Say): string {
  const { procedure, locale, t } = say;
  const { handIn, receive } = channelWords(say);
  const facts: [string, string][] = [
    [t('portal:facts.limit'), formatLimit(locale, procedure.law.limit)],
    [t('portal:facts.visitsLabel'), visitWords(say)],
    [t('portal:procedure.handIn'), handIn],
    [t('portal:procedure.receive'), receive],
  ];
  return `<dl>${facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`;
}

function papersPart(say: Say): string {
  const { procedure, t, texts } = say;
  const papers = procedure.papers.map((paper) => {
    const name = escaped(texts.papers[paper.name]?.name ?? paper.name);
    return `<strong>${name}</strong><br><span class="soft">${escaped(paperNotes(say, paper))}</span>`;
  });
  if (papers.length === 0) return `<p>${escaped(t('drawing:guide.nothing'))}</p>`;
  return `<p class="soft">${escaped(t('drawing:guide.bring'))}</p>${list('ul', papers, 'check')}`;
}

function moneyPart(say: Say): string {
  const { procedure, t, texts } = say;
  if (!procedure.tariff) return `<p>${escaped(t('portal:facts.free'))}</p>`;
  const { columns, rows, notes } = tariffWords(say, procedure.tariff, texts);
  const lines = rows.map(({ what, price }) => `<tr><td>${escaped(what)}</td><td>${escaped(price)}</td></tr>`);
  return [
    `<table><thead><tr><th scope="col">${escaped(columns.what)}</th><th scope="col">${escaped(columns.price)}</th></tr></thead>`,
    `<tbody>${lines.join('')}</tbody></table>`,
    `<p class="soft">${escaped(notes.join(' '))}</p>`,
  ].join('');
}

const questions = ({ procedure, texts }: Say): string =>
  list(
    'ul',
    procedure.form.map(({ name, fields }) => {
      const labels = fields.map((field) => texts.fields[field.name]?.label ?? field.name).join('; ');
      return `<strong>${escaped(texts.pages[name]?.title ?? name)}</strong><br><span class="soft">${escaped(labels)}</span>`;
    }),
  );

const steps = (say: Say, route: Route): string =>
  list(
    'ol',
    routeText(say, route)
      .stops.slice(1)
      .map(({ name, who }) => `${escaped(name)}${who ? ` <span class="soft">– ${escaped(who)}</span>` : ''}`),
  );

/** One A4 page for the counter: what to bring, what it costs, what happens then. */
export function guideOf(say: Say, route: Route): string {
  const { procedure, locale, t, texts } = say;
  const part = (title: string, body: string) => `<section><h2>${escaped(title)}</h2>${body}</section>`;
  const { version, code } = procedure;
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(texts.name)}</title><style>${style}</style></head><body>`,
    `<header><p class="over">${escaped(t('shell:siteName'))} · ${escaped(t('drawing:guide.lead'))}</p>`,
    `<h1>${escaped(texts.officialName)}</h1><p>${escaped(texts.summary)}</p>${factsBox(say)}</header>`,
    part(t('portal:procedure.papers'), papersPart(say)),
    '<div class="two"><div>',
    part(t('drawing:guide.youAnswer'), questions(say)),
    part(t('portal:procedure.feeTable'), moneyPart(say)),
    '</div><div>',
    part(t('drawing:guide.after'), steps(say, route)),
    part(t('portal:procedure.refusals'), list('ul', Object.values(texts.refusalGrounds).map(escaped))),
    '</div></div>',
    `<footer class="soft"><p>${escaped(lawItems(say).join('; '))}</p><p>${escaped(t('drawing:guide.made', { version, code }))}</p></footer>`,
    '</body></html>\n',
  ].join('\n');
}
