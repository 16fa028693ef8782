import { fieldProblemText, formatLongDate } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { longestRemark, type MyDossierView, type MyRatingView, ratingMarks } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { dossierAddress } from './addresses.ts';
import { referenceOf } from './reference.server.ts';

interface Rejected {
  raw: RawAnswers;
  problems: PageProblems;
}

const degrees = [
  ['5', 'veryGood'],
  ['4', 'good'],
  ['3', 'fair'],
  ['2', 'poor'],
  ['1', 'veryPoor'],
] as const;

function markField(
  name: (typeof ratingMarks)[number],
  value: string,
  error: string | undefined,
  { t }: Say,
): FieldView {
  const options = degrees.map(([value, degree]) => ({ value, label: t(`portal:rating.degrees.${degree}`) }));
  return { name, kind: 'choice', label: t(`portal:rating.${name}`), required: true, options, value, error };
}

function fieldsOf({ rating }: MyRatingView, say: Say, rejected?: Rejected): FieldView[] {
  const { t } = say;
  const errorOf = (name: string, label: string) => {
    const problem = rejected?.problems[name];
    return problem && fieldProblemText(t, problem, label);
  };
  const given = (name: (typeof ratingMarks)[number]) => rejected?.raw[name] ?? (rating ? String(rating[name]) : '');
  const label = t('portal:rating.remark');
  return [
    ...ratingMarks.map((name) => markField(name, given(name), errorOf(name, t(`portal:rating.${name}`)), say)),
    {
      name: 'remark',
      kind: 'longText',
      label,
      hint: t('portal:rating.remarkHint'),
      required: false,
      optionalLabel: t('shell:optional'),
      maxLength: longestRemark,
      value: rejected?.raw.remark ?? rating?.remark ?? '',
      error: errorOf('remark', label),
    },
  ];
}

/** Whether there is a rating to give or to change. */
export const mayRate = ({ standing }: MyRatingView): boolean => standing === 'open' || standing === 'changeable';

/** How the service was: four marks and room for words; null when it may not be said now. */
export function ratingView(view: MyDossierView, mine: MyRatingView, say: Say, rejected?: Rejected) {
  const { t, locale } = say;
  if (!mayRate(mine)) return null;
  const fields = fieldsOf(mine, say, rejected);
  const errors = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  const title = t('portal:rating.title');
  return {
    title,
    tabTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    back: { href: dossierAddress(view.dossier.id), label: referenceOf(view, say) },
    lead: t('portal:rating.lead', { days: mine.changeDays }),
    before: mine.rating && t('portal:rating.before', { date: formatLongDate(locale, mine.rating.ratedAt) }),
    fields,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    send: t('portal:rating.send'),
    keep: t('shell:cancel'),
  };
}
