import type { AnnouncementProblem } from '@mot-cua/calendar';
import type { FieldView } from '@mot-cua/ui';
import { boxesOf } from '../date-boxes.ts';
import type { Say } from '../say.ts';
import type { DaysEntered } from './days-address.ts';

const idOf: Partial<Record<string, string>> = { name: 'occasion' };

/** The form of an announcement, with what was entered and what is to be mended. */
export function daysForm({ boxes }: DaysEntered, problems: readonly AnnouncementProblem[], { t }: Say) {
  const errorOf = (name: string): string | undefined => {
    const found = problems.find(({ field }) => (idOf[field] ?? field) === name);
    return found && t(`backoffice:calendar.problems.${found.code}`);
  };
  const date = (name: 'from' | 'to' | 'makeUp', label: string, hint?: string): FieldView => ({
    ...{ name, kind: 'date', label, hint, required: name === 'from', error: errorOf(name) },
    optionalLabel: t('shell:optional'),
    value: boxesOf(name).map((box) => boxes[box] ?? ''),
    dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
  });
  const text = (name: 'occasion' | 'document', label: string, hint: string): FieldView => ({
    ...{ name, kind: 'text', label, hint, required: true, maxLength: 160, error: errorOf(name) },
    value: boxes[name] ?? '',
  });
  const fields = [
    text('occasion', t('backoffice:calendar.occasionLabel'), t('backoffice:calendar.occasionHint')),
    text('document', t('backoffice:calendar.documentLabel'), t('backoffice:calendar.documentHint')),
    date('from', t('backoffice:calendar.fromLabel')),
    date('to', t('backoffice:calendar.toLabel'), t('backoffice:calendar.toHint')),
    date('makeUp', t('backoffice:calendar.makeUpLabel'), t('backoffice:calendar.makeUpHint')),
  ];
  const errors = fields.flatMap(({ name, kind, error }) =>
    error ? [{ field: kind === 'date' ? `${name}.day` : name, message: error }] : [],
  );
  return {
    title: t('backoffice:calendar.announce'),
    lead: t('backoffice:calendar.announceLead'),
    look: t('backoffice:calendar.look'),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    fields,
  };
}

export type DaysForm = ReturnType<typeof daysForm>;
