import { fieldErrors, fieldViews } from '@mot-cua/forms';
import type { FieldView } from '@mot-cua/ui';
import { answerLimit, type petitionedAgencies, petitionPage, screeningLimit } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { PageProblems, ProcedureTexts, RawAnswers } from '@mot-cua/workflow';
import { hotline } from '../contact.ts';
import type { Say } from '../say.ts';
import { petitionsAddress, writePetitionAddress } from './addresses.ts';

type Agencies = Awaited<ReturnType<typeof petitionedAgencies>>;

/** What was posted and not taken; with no problem it was sent already with other words. */
export interface RejectedPetition {
  raw: RawAnswers;
  problems: PageProblems;
}

const days = (limit: typeof answerLimit): number => ('value' in limit ? limit.value : 0);

function textsOf({ t }: Say): ProcedureTexts['fields'] {
  const worded = (name: 'aboutWhom' | 'agencyId' | 'dossierCode' | 'body' | 'email') => ({
    label: t(`portal:petitions.form.fields.${name}.label`),
    hint: t(`portal:petitions.form.fields.${name}.hint`),
  });
  const kinds = ['rule', 'conduct', 'other'] as const;
  const shown = ['anonymous', 'named', 'none'] as const;
  return {
    kind: {
      label: t('portal:petitions.form.fields.kind.label'),
      options: Object.fromEntries(kinds.map((kind) => [kind, t(`workflow:petition.kinds.${kind}`)])),
    },
    ...{ aboutWhom: worded('aboutWhom'), agencyId: worded('agencyId'), dossierCode: worded('dossierCode') },
    ...{ body: worded('body'), email: worded('email') },
    publicity: {
      label: t('portal:petitions.form.fields.publicity.label'),
      options: Object.fromEntries(
        shown.map((each) => [each, t(`portal:petitions.form.fields.publicity.options.${each}`)]),
      ),
    },
    fullName: { label: t('portal:petitions.form.fields.fullName.label') },
  };
}

/** A city has too many agencies for boxes. */
function asList(field: FieldView, agencies: Agencies, { t, locale }: Say): FieldView {
  if (field.name !== 'agencyId') return field;
  const named = agencies.map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn }));
  return { ...field, kind: 'select', options: [{ value: '', label: t('portal:petitions.form.choose') }, ...named] };
}

/** The form of a petition, for somebody who is signed in (by their name) or not. */
export function writeView(agencies: Agencies, name: string | null, say: Say, rejected?: RejectedPetition) {
  const { t } = say;
  const { fields } = petitionPage(
    agencies.map(({ id }) => id),
    name !== null,
  );
  const asking = { texts: { fields: textsOf(say) }, answers: {}, communes: [], ...(rejected ?? { raw: {} }) };
  const items = fieldErrors(fields, asking, say);
  const title = t('portal:petitions.form.title');
  return {
    title,
    tabTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    back: { href: petitionsAddress, label: t('portal:petitions.title') },
    lead: t('portal:petitions.form.lead', { screening: days(screeningLimit), answer: days(answerLimit) }),
    other: t('portal:petitions.form.other', { hotline }),
    known: name === null ? null : t('portal:petitions.form.known', { name }),
    signIn:
      name === null
        ? {
            href: `/sign-in?${new URLSearchParams({ returnTo: writePetitionAddress })}`,
            label: t('portal:petitions.form.signIn'),
          }
        : null,
    fields: fieldViews(fields, asking, say).map((field) => asList(field, agencies, say)),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    reused: rejected && items.length === 0 ? t('portal:petitions.form.reused') : null,
    intentId: newIntentId(),
    send: t('portal:petitions.form.send'),
  };
}
