import { namesIn, type Problem, tellDifferences, tellProblem } from '@mot-cua/analysis';
import type { Locale } from '@mot-cua/workflow';
import type { VerdictTally } from '../src/versions/verdict-tally.ts';
import type { VersionPair } from '../src/versions/version-pair.ts';

export const languages = ['vi', 'en'] as const satisfies readonly Locale[];

const bullets = (lines: readonly string[]): string => lines.map((line) => `  - ${line}`).join('\n');

export const namesOf = (locale: Locale, { from, to }: VersionPair) => namesIn(locale, [to, from]);

export function tellTitle(locale: Locale, { from, to }: VersionPair): string {
  const { t } = namesIn(locale, [to, from]);
  return t('versions:report.title', { name: to.texts[locale].name, from: from.version, to: to.version });
}

export function tellChanges(locale: Locale, pair: VersionPair): string {
  const { t } = namesOf(locale, pair);
  return `${t('versions:report.changes')}\n${bullets(tellDifferences(pair.from, pair.to, locale))}`;
}

export function tellVerdict(locale: Locale, pair: VersionPair, problems: readonly Problem[]): string {
  const names = namesOf(locale, pair);
  if (problems.length === 0) return names.t('versions:report.safe');
  const reasons = problems.map((each) => tellProblem(each, names));
  return `${names.t('versions:report.refused', { count: problems.length })}\n${bullets(reasons)}`;
}

/** What became of the stored dossiers, with each reason, how often, and one dossier as an example. */
export function tellTally(
  locale: Locale,
  pair: VersionPair,
  { moves, stays, person, reasons }: VerdictTally,
  done: 'stored' | 'moved',
): string {
  const names = namesOf(locale, pair);
  const count = done === 'moved' ? moves : moves + stays + person;
  const lines = [...reasons.values()].map((each) => {
    const detail = each.detail.startsWith('handling.') ? names.state(each.detail) : names.field(each.detail);
    return `${names.t(`versions:why.${each.why}`, { detail })}: ${each.count} (${each.dossierId})`;
  });
  const sum = names.t(`versions:report.${done}`, { count, moves, stays, person });
  return lines.length > 0 ? `${sum}\n${bullets(lines)}` : sum;
}
