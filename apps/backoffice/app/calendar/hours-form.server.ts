import { type Weekday, type WeeklyHours, writeHours } from '@mot-cua/calendar';
import { formatWeekday } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { boxesOf } from '../date-boxes.ts';
import type { Say } from '../say.ts';

type Code = 'missing' | 'notADate' | 'beforeFrom' | 'notHours' | 'otherLength' | 'restDay' | 'noDays';

/** Which hours are asked for, and what stood in the boxes. */
export interface HoursAsked {
  boxes: Readonly<Record<string, string>>;
  problems: readonly { field: string; code: Code }[];
  days: readonly Weekday[];
  /** What holds today: it stands in the boxes until somebody types. */
  now: WeeklyHours;
  nameHint: string;
  back: string;
  /** A document is asked for. */
  byDocument: boolean;
}

/** The fields of announced hours, the same for working hours and for those of the counter. */
export function hoursFields(asked: HoursAsked, { t, locale }: Say): FieldView[] {
  const { boxes } = asked;
  const errorOf = (name: string): string | undefined => {
    const found = asked.problems.find(({ field }) => field === name);
    return found && t(`backoffice:hours.problems.${found.code}`);
  };
  const isTyped = boxes.whose !== undefined && boxes.whose !== '';
  const text = (name: string, label: string, hint: string, required: boolean): FieldView => ({
    ...{ name, kind: 'text', label, hint, required, maxLength: 160, error: errorOf(name) },
    optionalLabel: t('shell:optional'),
    value: boxes[name] ?? '',
  });
  const date = (name: 'from' | 'to', label: string, hint?: string): FieldView => ({
    ...{ name, kind: 'date', label, hint, required: name === 'from', error: errorOf(name) },
    optionalLabel: t('shell:optional'),
    value: boxesOf(name).map((box) => boxes[box] ?? ''),
    dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
  });
  return [
    text('name', t('backoffice:hours.name'), asked.nameHint, true),
    text('document', t('backoffice:hours.document'), t('backoffice:hours.documentHint'), asked.byDocument),
    date('from', t('backoffice:hours.fromLabel')),
    date('to', t('backoffice:hours.toLabel'), t('backoffice:hours.toHint')),
    {
      ...{ name: 'whose', kind: 'choice', label: t('backoffice:hours.whose'), required: true },
      value: isTyped ? (boxes.whose ?? '') : 'own',
      options: [
        { value: 'own', label: t('backoffice:hours.own') },
        { value: 'above', label: asked.back },
      ],
    },
    ...asked.days.map(
      (day, place): FieldView => ({
        ...{ name: day, kind: 'text', label: formatWeekday(locale, day), required: false, maxLength: 160 },
        ...{ hint: place === 0 ? t('backoffice:hours.dayHint') : undefined, error: errorOf(day) },
        showWhen: { field: 'whose', equals: 'own' },
        value: isTyped ? (boxes[day] ?? '') : writeHours(asked.now[day]),
      }),
    ),
  ];
}

/** What is to be mended, for the summary above a form. */
export function hoursErrors(fields: readonly FieldView[], { t }: Say) {
  const items = fields.flatMap(({ name, kind, error }) =>
    error ? [{ field: kind === 'date' ? `${name}.day` : name, message: error }] : [],
  );
  return { title: t('shell:errorSummary', { count: items.length }), items };
}
