import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type CounterView, counterPage } from '@mot-cua/use-cases';
import { newIntentId, type SignedIn } from '@mot-cua/web/server';
import type { Field, PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { counterHref, pageHref } from './addresses.ts';

/** What was posted and not taken; `trouble`: what is wrong with the whole. */
export interface RejectedStart {
  raw: RawAnswers;
  problems: PageProblems;
  otherwiseKnown?: 'personalId' | 'ownerId';
  trouble?: string;
}

type Names = SignedIn['agencyNames'];

/** A procedure and the counter it is handed in at, as one answer. */
const serviceOf = (agencyId: string, slug: string): string => `${agencyId}:${slug}`;

const service: Field = { name: 'service', kind: 'choice' };

function serviceOptions({ counters }: CounterView, names: Names, { t, locale }: Say) {
  const offered = counters.flatMap(({ agencyId, procedures }) =>
    procedures.map(({ slug, texts }) => {
      const agency = counters.length > 1 ? `${names[agencyId]?.[locale] ?? agencyId}: ` : '';
      return { value: serviceOf(agencyId, slug), label: `${agency}${texts[locale].name}` };
    }),
  );
  const sorted = offered.sort((a, b) => a.label.localeCompare(b.label, locale));
  return [{ value: '', label: t('backoffice:counter.choose') }, ...sorted];
}

function draftRows({ drafts }: CounterView, { t, locale }: Say) {
  return drafts.map(({ id, fullName, procedure, updatedAt }) => ({
    id,
    owner: fullName,
    procedure: procedure.texts[locale].name,
    changed: formatDateTime(locale, updatedAt),
    goOn: { href: pageHref(id, procedure.form[0]?.name ?? ''), label: t('backoffice:counter.goOn'), about: fullName },
  }));
}

/** Where a clerk begins to take in a dossier: whose it is, and which procedure. */
export function startView(counter: CounterView, names: Names, say: Say, rejected?: RejectedStart) {
  const { t } = say;
  const { same } = counter;
  const fields: readonly Field[] = same ? [service] : [service, ...counterPage.fields];
  const { raw = {}, problems = {}, otherwiseKnown } = rejected ?? {};
  const labels = { service: { label: t('backoffice:counter.service') } };
  const texts = { fields: { ...labels, ...personLabels(say), ...ownerLabels(say) } };
  const asking = { texts, answers: {}, raw, problems, communes: [] };
  const known = t('backoffice:counter.otherwiseKnown');
  const errors = [
    ...fieldErrors(fields, asking, say),
    ...(otherwiseKnown ? [{ field: otherwiseKnown, message: known }] : []),
  ];
  const drawn = fieldViews(fields, asking, say).map((field): FieldView => {
    if (field.name === otherwiseKnown) return { ...field, error: known };
    if (field.name !== 'service') return field;
    const hint = t('backoffice:counter.serviceHint');
    return { ...field, kind: 'select', hint, options: serviceOptions(counter, names, say) };
  });
  const title = same ? t('backoffice:counter.samePerson', { name: same.fullName }) : t('backoffice:counter.title');
  return {
    title,
    mendTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t(same ? 'backoffice:counter.sameLead' : 'backoffice:counter.lead'),
    after: same?.dossierId ?? '',
    fields: drawn,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    trouble: rejected?.trouble,
    send: t('backoffice:counter.begin'),
    other: same ? { href: counterHref(), label: t('backoffice:counter.otherPerson') } : undefined,
    drafts: {
      title: t('backoffice:counter.drafts'),
      caption: t('backoffice:counter.draftsCaption'),
      none: t('backoffice:counter.noDrafts'),
      columns: {
        owner: t('backoffice:counter.owner'),
        procedure: t('backoffice:counter.service'),
        changed: t('backoffice:counter.changed'),
      },
      rows: draftRows(counter, say),
    },
    intentId: newIntentId(),
  };
}

const personLabels = ({ t }: Say) => ({
  personalId: {
    label: t('backoffice:counter.fields.personalId.label'),
    hint: t('backoffice:counter.fields.personalId.hint'),
  },
  fullName: {
    label: t('backoffice:counter.fields.fullName.label'),
    hint: t('backoffice:counter.fields.fullName.hint'),
  },
  birthDate: { label: t('backoffice:counter.fields.birthDate.label') },
  identity: {
    label: t('backoffice:counter.fields.identity.label'),
    options: { checked: t('backoffice:counter.fields.identity.options.checked') },
  },
});

const ownerLabels = ({ t }: Say) => ({
  represents: {
    label: t('backoffice:counter.fields.represents.label'),
    options: { another: t('backoffice:counter.fields.represents.options.another') },
  },
  ownerId: { label: t('backoffice:counter.fields.ownerId.label'), hint: t('backoffice:counter.fields.ownerId.hint') },
  ownerName: { label: t('backoffice:counter.fields.ownerName.label') },
  ownerBirthDate: { label: t('backoffice:counter.fields.ownerBirthDate.label') },
  authority: {
    label: t('backoffice:counter.fields.authority.label'),
    hint: t('backoffice:counter.fields.authority.hint'),
  },
});

export type StartView = ReturnType<typeof startView>;
