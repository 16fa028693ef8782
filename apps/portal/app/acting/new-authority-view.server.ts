import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { type AuthorityTrouble, authorityPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Field, PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { actingAddress } from './addresses.ts';
import { procedureName } from './mandate-words.server.ts';

/** What was posted and not taken. */
export interface RejectedAuthority {
  raw: RawAnswers;
  problems?: PageProblems;
  trouble?: AuthorityTrouble;
}

const fields: readonly Field[] = authorityPage.fields;

/** The question at which a trouble is put right. */
const placeOf: Record<AuthorityTrouble, (typeof authorityPage.fields)[number]['name']> = {
  oneself: 'personalId',
  beginsTooSoon: 'validFrom',
  endsTooSoon: 'validTo',
  tooMany: 'personalId',
};

function labelsOf(say: Say) {
  const { t } = say;
  const codes = authorityPage.fields.flatMap((field) => (field.name === 'procedures' ? field.options : []));
  return {
    personalId: {
      label: t('portal:acting.fields.personalId.label'),
      hint: t('portal:acting.fields.personalId.hint'),
    },
    fullName: { label: t('portal:acting.fields.fullName.label'), hint: t('portal:acting.fields.fullName.hint') },
    reach: {
      label: t('portal:acting.fields.reach.label'),
      options: {
        some: t('portal:acting.fields.reach.options.some'),
        all: t('portal:acting.fields.reach.options.all'),
      },
    },
    procedures: {
      label: t('portal:acting.fields.procedures.label'),
      options: Object.fromEntries(codes.map((code) => [code, procedureName(code, say)])),
    },
    validFrom: { label: t('portal:acting.fields.validFrom.label') },
    validTo: { label: t('portal:acting.fields.validTo.label') },
    understood: {
      label: t('portal:acting.fields.understood.label'),
      options: { understood: t('portal:acting.fields.understood.options.understood') },
    },
  };
}

/** The form by which authority is given. */
export function newAuthorityView(say: Say, { raw, problems = {}, trouble }: RejectedAuthority = { raw: {} }) {
  const { t } = say;
  const asking = { texts: { fields: labelsOf(say) }, answers: {}, raw, problems, communes: [] };
  const place = trouble && { field: placeOf[trouble], message: t(`portal:acting.trouble.${trouble}`) };
  const items = [...fieldErrors(fields, asking, say), ...(place ? [place] : [])];
  const title = t('portal:acting.newTitle');
  return {
    title,
    tabTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    lead: t('portal:acting.newLead'),
    back: { href: actingAddress, label: t('portal:acting.title') },
    fields: fieldViews(fields, asking, say).map((field) =>
      place?.field === field.name ? { ...field, error: place.message } : field,
    ),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    send: t('portal:acting.send'),
    intentId: newIntentId(),
  };
}

export type NewAuthorityView = ReturnType<typeof newAuthorityView>;
