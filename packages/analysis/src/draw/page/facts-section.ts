import { caseWords, formatLimit, tariffWords } from '@mot-cua/locales';
import { type PaperComponent, visitsOf } from '@mot-cua/workflow';
import { list, section, table } from '../markdown.ts';
import type { Say } from '../say.ts';

const defaultMegabytes = 10;

/** What stands in the way of doing it all from home. */
export const visitWords = ({ procedure, t }: Say): string =>
  visitsOf(procedure)
    .map((visit) => t(`drawing:visits.${visit}`))
    .join(', ') || t('drawing:page.noVisit');

export const channelWords = ({ procedure, t }: Say) => ({
  handIn: procedure.channels.map((channel) => t(`workflow:channels.${channel}`)).join(', '),
  receive: procedure.resultChannels.map((channel) => t(`workflow:resultChannels.${channel}`)).join(', '),
});

/** Where an application goes is an answer, or is settled without asking. */
function agencyWords({ procedure, t, texts }: Say): string {
  const { rule, field = '' } = procedure.competence as { rule: string; field?: string };
  const label = texts.fields[field]?.label ?? field;
  if (rule === 'residence' || rule === 'choice') return t(`drawing:page.${rule}`, { label });
  return t('drawing:page.settledAgency');
}

/** The facts of a service, each with its name. */
function factRows(say: Say): [name: string, value: string][] {
  const { procedure, locale, t, texts } = say;
  const { law, onlineLevel } = procedure;
  const { handIn, receive } = channelWords(say);
  const rows: [string, string | null][] = [
    [t('drawing:page.code'), procedure.code],
    [t('drawing:page.version'), procedure.version],
    [t('drawing:page.domain'), texts.domain],
    [t('drawing:page.agency'), agencyWords(say)],
    [t('drawing:page.levelName'), t(`drawing:page.level${onlineLevel}`)],
    [t('drawing:page.visits'), visitWords(say)],
    [t('portal:facts.limit'), formatLimit(locale, law.limit)],
    [t('drawing:page.longer'), law.longerLimit ? formatLimit(locale, law.longerLimit) : null],
    [t('drawing:page.consulted'), law.consultationLimit ? formatLimit(locale, law.consultationLimit) : null],
    [
      t('drawing:page.supplement'),
      law.supplementDays > 0
        ? `${t('drawing:page.supplementDays', { days: law.supplementDays })}. ${t(`drawing:page.${law.clock.supplement}`)}`
        : null,
    ],
    [t('portal:procedure.handIn'), handIn],
    [t('portal:procedure.receive'), receive],
    [t('portal:facts.result'), texts.result.name],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

export const factsSection = (say: Say): string =>
  section(
    say.t('drawing:page.facts'),
    table([say.t('drawing:page.what'), say.t('drawing:page.answer')], factRows(say)),
  );

export const lawItems = ({ procedure, t }: Say): string[] =>
  procedure.law.legalBasis.map((basis) => t('portal:procedure.lawItem', basis));

export const lawSection = (say: Say): string => section(say.t('portal:procedure.law'), list(lawItems(say)));

/** How a paper is handed in, and in whose case. */
export function paperNotes(
  { t, texts }: Say,
  { name, handIn, optional, showWhen, maxMegabytes }: PaperComponent,
): string {
  const how =
    handIn === 'original'
      ? t('portal:procedure.originalHint')
      : t('portal:procedure.uploadHint', { megabytes: maxMegabytes ?? defaultMegabytes });
  const hint = texts.papers[name]?.hint ?? (handIn === 'upload' && t('portal:procedure.clearPicture'));
  const parts = [
    showWhen && `${caseWords(t, texts, showWhen)}.`,
    optional && `${t('drawing:page.optional')}.`,
    hint && `${hint}.`,
    how,
  ];
  return parts.filter(Boolean).join(' ');
}

export function papersSection(say: Say): string {
  const { procedure, t, texts } = say;
  const rows = procedure.papers.map((paper) => [texts.papers[paper.name]?.name ?? paper.name, paperNotes(say, paper)]);
  const papers = table([t('drawing:page.paper'), t('drawing:page.handIn')], rows);
  return section(t('portal:procedure.papers'), rows.length > 0 ? papers : t('portal:procedure.noPapers'));
}

export function feeSection(say: Say): string {
  const { procedure, t, texts } = say;
  const { tariff } = procedure;
  if (!tariff) return section(t('portal:procedure.feeTable'), t('portal:facts.free'));
  const { columns, rows, notes } = tariffWords(say, tariff, texts);
  const prices = table(
    [columns.what, columns.price],
    rows.map(({ what, price }) => [what, price]),
  );
  return section(t('portal:procedure.feeTable'), prices, list(notes));
}

export const refusalSection = ({ t, texts }: Say): string =>
  section(t('portal:procedure.refusals'), list(Object.values(texts.refusalGrounds)));

export function resultSection({ procedure, t, texts }: Say): string {
  const { book, symbol, rows } = procedure.result;
  const lines = [`${texts.result.name}. ${t('drawing:page.resultBook', { book, symbol: `\`${symbol}\`` })}`];
  return section(t('drawing:page.resultName'), ...lines, list(rows.map((row) => texts.result.rows[row] ?? row)));
}
