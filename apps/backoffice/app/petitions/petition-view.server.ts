import { formatDateTime } from '@mot-cua/locales';
import type { PetitionStep, StaffPetition } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { petitionHref, petitionsHref } from './addresses.ts';
import { type Agencies, type RejectedStep, stepForms } from './steps-view.server.ts';

type Named = { name: string; nameEn: string };
const nameIn = ({ locale }: Say, { name, nameEn }: Named): string => (locale === 'vi' ? name : nameEn);

const doneSteps = ['send', 'receive', 'refuse', 'passOn', 'answer', 'publish', 'unpublish'] as const;
const grounds = ['notAboutProcedures', 'complaint', 'unclear', 'answeredBefore', 'unlawful'] as const;

function lineView({ seq, step, agency, to, actor, at, note, ground }: StaffPetition['lines'][number], say: Say) {
  const { t, locale } = say;
  const done = doneSteps.find((each) => each === step) ?? 'send';
  const what = t(`workflow:petition.done.${done}`, { agency: nameIn(say, agency), to: to ? nameIn(say, to) : '' });
  const known = step === 'refuse' ? grounds.find((each) => each === ground) : undefined;
  return {
    key: String(seq),
    mine: actor !== null,
    who: t('backoffice:petitions.logWho', { what, who: actor ?? t('backoffice:petitions.petitioner') }),
    when: formatDateTime(locale, at),
    text: [known && t(`workflow:petition.grounds.${known}`), note].filter(Boolean).join('\n'),
  };
}

function aboutView({ petition, agency, isLate }: StaffPetition, say: Say) {
  const { t, locale } = say;
  const due = petition.dueAt && formatDateTime(locale, petition.dueAt);
  const rows = {
    kind: t(`workflow:petition.kinds.${petition.kind}`),
    agency: nameIn(say, agency),
    name: petition.fullName,
    email: petition.personId === null ? petition.email : null,
    sent: formatDateTime(locale, petition.sentAt),
    due: due && isLate ? t('backoffice:petitions.late', { date: due }) : due,
    dossier: petition.dossierCode,
    aboutWhom: petition.aboutWhom,
    publicity: t(`backoffice:petitions.publicity.${petition.publicity}`),
  };
  return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((name) =>
    rows[name] ? [{ key: t(`backoffice:petitions.rows.${name}`), value: rows[name] }] : [],
  );
}

/** A petition with what was done about it, and what this person can do. */
export function petitionView(
  found: StaffPetition,
  agencies: Agencies,
  { done, rejected }: { done?: PetitionStep | null; rejected?: RejectedStep },
  say: Say,
) {
  const { t } = say;
  const { petition } = found;
  const title = t('backoffice:petitions.heading', { code: petition.code });
  const forms = stepForms(found, agencies, say, rejected);
  const items = forms.flatMap(({ errors }) => errors);
  return {
    title,
    mendTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    here: petitionHref(petition.id),
    back: { href: petitionsHref({ state: petition.state }), label: t('backoffice:petitions.back') },
    state: t(`workflow:petition.states.${petition.state}`),
    isLate: found.isLate,
    done: done ? t(`backoffice:petitions.done.${done}`) : null,
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    version: String(petition.version),
    intentId: newIntentId(),
    about: { title: t('backoffice:petitions.about'), rows: aboutView(found, say) },
    body: { title: t('backoffice:petitions.body'), text: petition.body },
    answer: petition.answer ? { title: t('backoffice:petitions.answer'), text: petition.answer } : null,
    acts: { title: t('backoffice:petitions.acts'), none: t('backoffice:petitions.noActs'), forms },
    log: { title: t('backoffice:petitions.log'), lines: found.lines.map((line) => lineView(line, say)) },
  };
}

export type PetitionView = ReturnType<typeof petitionView>;
