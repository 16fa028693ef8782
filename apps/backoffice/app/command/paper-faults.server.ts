import { supplementFrom } from '@mot-cua/forms';
import type { FieldView } from '@mot-cua/ui';
import { itemsOf, type StaffDossierView } from '@mot-cua/use-cases';
import type { Form } from '@mot-cua/web/server';
import type { RawAnswers } from '@mot-cua/workflow';
import { commandHref } from '../dossier/addresses.ts';
import { papersView } from '../dossier/papers-view.server.ts';
import type { Say } from '../say.ts';

/** What a form says that only begins a request for a supplement. */
export const beginsSupplement = 'faults';

/** The papers of the case that a supplement can ask for. */
function papersOf(view: StaffDossierView, say: Say) {
  const asked = itemsOf(view);
  return papersView(view, false, say)
    .map(({ key, name }) => ({ item: `paper:${key}`, name }))
    .filter(({ item }) => asked.includes(item));
}

/** Beside the ticks: which paper is missing or wrong, and what to say of it; undefined where no supplement may be asked for. */
export function paperFaults(view: StaffDossierView, say: Say) {
  const { t } = say;
  const papers = papersOf(view, say);
  const mayAsk = view.permitted.some(({ command, closed }) => command === 'askSupplement' && closed === null);
  if (!mayAsk || papers.length === 0) return undefined;
  const options = [
    { value: '', label: t('backoffice:faults.none') },
    { value: 'missing', label: t('backoffice:faults.missing') },
    { value: 'wrong', label: t('backoffice:faults.wrong') },
  ];
  const fields = papers.flatMap(({ item, name }): FieldView[] => [
    { name: `fault.${item}`, kind: 'select', label: name, required: true, value: '', options },
    {
      name: `comment.${item}`,
      kind: 'text',
      label: t('backoffice:faults.comment', { paper: name }),
      required: false,
      optionalLabel: t('shell:optional'),
      value: '',
      maxLength: 500,
    },
  ]);
  return {
    title: t('backoffice:faults.title'),
    action: commandHref(view.dossier.id, 'askSupplement'),
    begins: beginsSupplement,
    fields,
    send: t('backoffice:faults.send'),
  };
}

export type PaperFaults = NonNullable<ReturnType<typeof paperFaults>>;

/** The supplement that the marks ask for, to be read over before it is sent; the days are the usual ones. */
export function supplementOf(view: StaffDossierView, form: Form, say: Say): RawAnswers {
  const marked = papersOf(view, say).map(({ item, name }) => ({
    item,
    name,
    fault: form.text(`fault.${item}`),
    comment: form.text(`comment.${item}`),
  }));
  return { ...supplementFrom(marked, say), days: String(view.procedure.law.supplementDays) };
}
