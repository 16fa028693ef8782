import { formatTime } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Command, RawAnswers } from '@mot-cua/workflow';
import { dossierHref } from '../dossier/addresses.ts';
import { entryView } from '../dossier/history-view.server.ts';
import type { Say } from '../say.ts';
import { fieldsOf } from './command-form.server.ts';
import { fieldLabel, fieldOptions } from './field-words.server.ts';

function leadText({ version, timeline }: StaffDossierView, opened: number, { t, locale }: Say): string {
  const last = timeline.at(-1);
  const versions = { opened, current: version };
  if (!last?.who) return t('backoffice:conflict.leadNameless', versions);
  return t('backoffice:conflict.lead', { ...versions, name: last.who, time: formatTime(locale, last.at) });
}

/** What the person wrote, in the words of the form. */
function writtenView(view: StaffDossierView, command: Command, raw: RawAnswers, say: Say) {
  return fieldsOf(view, command).flatMap((field) => {
    const text = raw[field.name];
    if (!text) return [];
    const options = fieldOptions(field, command, view, say);
    const said = options
      ? text.split('\n').map((value) => options.find((each) => each.value === value)?.label ?? value)
      : [text];
    return [{ key: fieldLabel(field, command, view, say), value: said.join('\n') }];
  });
}

/** What to do now; a command without questions left nothing written. */
function todoText(possible: boolean, hasWritten: boolean, { t }: Say): string {
  if (!hasWritten) return t(possible ? 'workflow:refusals.changedMeanwhile' : 'workflow:refusals.notNow');
  return t(possible ? 'backoffice:task.doItAgain' : 'backoffice:conflict.impossible');
}

interface Lost {
  command: Command;
  /** The version that the person had before them. */
  opened: number;
  raw: RawAnswers;
}

/** Somebody else was faster: what changed since, and what the person wrote, kept. */
export function conflictView(view: StaffDossierView, { command, opened, raw }: Lost, say: Say) {
  const { t } = say;
  const possible = view.permitted.some((each) => each.command === command && each.closed === null);
  return {
    heading: `${t(`workflow:commands.${command}`)}: ${view.owner.fullName}`,
    title: t('backoffice:conflict.title'),
    lead: leadText(view, opened, say),
    changed: t('backoffice:conflict.changed'),
    entries: view.timeline.filter(({ seq }) => seq > opened).map((entry) => entryView(entry, view, say)),
    possible,
    todo: todoText(possible, Object.keys(raw).length > 0, say),
    yours: t('backoffice:conflict.yours'),
    /** Where it can be done again, the form itself holds what was written. */
    written: possible ? [] : writtenView(view, command, raw, say),
    leave: { href: dossierHref(view.dossier.id), label: t('backoffice:conflict.leave') },
  };
}

export type ConflictView = ReturnType<typeof conflictView>;
