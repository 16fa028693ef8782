import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatDate, formatDateTime } from '@mot-cua/locales';
import { type GuardianshipAt, guardianEndPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { guardiansAddress } from './addresses.ts';

/** Who saw the paper and when, or that the birth was registered here. */
function seenText({ staffName, agencyNameVi, agencyNameEn, notedAt }: GuardianshipAt, { t, locale }: Say): string {
  const agency = locale === 'vi' ? agencyNameVi : agencyNameEn;
  const time = formatDateTime(locale, notedAt);
  return staffName
    ? t('backoffice:guardians.seenBy', { name: staffName, agency, time })
    : t('backoffice:guardians.byBirth', { agency, time });
}

function endedRow({ endedAt, endReason }: GuardianshipAt, { t, locale }: Say) {
  if (!endedAt) return [];
  const reason = endReason ?? t('backoffice:guardians.endedByRevocation');
  const value = t('backoffice:guardians.endedAt', { time: formatDateTime(locale, endedAt), reason });
  return [{ key: t('backoffice:guardians.rows.ended'), value }];
}

function endForm(raw: RawAnswers, problems: PageProblems, say: Say) {
  const { t } = say;
  const label = t('backoffice:guardians.reason.label');
  const texts = { fields: { reason: { label, hint: t('backoffice:guardians.reason.hint') } } };
  const asking = { texts, answers: {}, raw, problems, communes: [] };
  const items = fieldErrors(guardianEndPage.fields, asking, say);
  return {
    fields: fieldViews(guardianEndPage.fields, asking, say),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    text: t('backoffice:guardians.endText'),
    send: t('backoffice:guardians.end'),
  };
}

/** Who acts for one child, by what it is known, and the form that ends it. */
export function guardianView(
  noted: GuardianshipAt,
  say: Say,
  { raw, problems }: { raw: RawAnswers; problems: PageProblems } = { raw: {}, problems: {} },
) {
  const { t, locale } = say;
  const title = t('backoffice:guardians.one', { child: noted.childName });
  const form = noted.endedAt ? null : endForm(raw, problems, say);
  const born = noted.childBirthDate ? formatDate(locale, noted.childBirthDate) : '';
  return {
    title,
    mendTitle: form && form.errors.items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    back: { href: guardiansAddress, label: t('backoffice:guardians.title') },
    rows: [
      { key: t('backoffice:guardians.rows.child'), value: `${noted.childName}, ${born}` },
      {
        key: t('backoffice:guardians.rows.guardian'),
        value: `${noted.guardianName} (${t(`backoffice:guardians.relations.${noted.relation}`)})`,
      },
      { key: t('backoffice:guardians.rows.paper'), value: t(`backoffice:guardians.papers.${noted.paper}`) },
      { key: t('backoffice:guardians.rows.document'), value: noted.document },
      { key: t('backoffice:guardians.rows.seen'), value: seenText(noted, say) },
      { key: t('backoffice:guardians.rows.until'), value: formatDate(locale, noted.validTo) },
      ...endedRow(noted, say),
    ],
    form,
    intentId: newIntentId(),
  };
}

export type GuardianView = ReturnType<typeof guardianView>;
