import { fieldProblemText } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type CitizenAct, commandFields, type MyDossierView } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import type { ActView } from './act-page.tsx';
import { dossierAddress } from './addresses.ts';
import { referenceOf } from './reference.server.ts';

interface Rejected {
  raw: RawAnswers;
  problems: PageProblems;
}

/** One thing that the applicant does on the way; null when it is not the moment for it. */
export function actView(view: MyDossierView, command: CitizenAct, say: Say, rejected?: Rejected): ActView | null {
  const { t } = say;
  const { procedure, dossier, permitted, version, draftToConfirm } = view;
  if (!permitted.some((each) => each.command === command && each.closed === null)) return null;
  const fields = commandFields(procedure, dossier, command).map(({ name, maxLength }): FieldView => {
    const label = t(`portal:acts.${name as 'reason' | 'note'}`);
    const problem = rejected?.problems[name];
    return {
      name,
      kind: 'longText',
      label,
      required: true,
      maxLength,
      value: rejected?.raw[name] ?? '',
      error: problem && fieldProblemText(t, problem, label),
    };
  });
  const errors = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  const title = t(`workflow:commands.${command}`);
  return {
    title,
    tabTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    back: { href: dossierAddress(dossier.id), label: referenceOf(view, say) },
    lead: t(`portal:acts.${command}.lead`),
    quote: draftToConfirm || null,
    fields,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    version,
    note: null,
    send: title,
    keep: t('shell:cancel'),
  };
}
