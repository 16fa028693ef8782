import type { FieldError, FieldView } from '@mot-cua/ui';
import type { GroupPage, MemberProblem } from '@mot-cua/use-cases';
import { boxesOf } from '../date-boxes.ts';
import type { Say } from '../say.ts';

interface Typed {
  boxes: Readonly<Record<string, string>>;
  problems: readonly MemberProblem[];
}

/** Today, until somebody typed another day. */
const firstDay = (today: string): Record<string, string> => {
  const [year = '', month = '', day = ''] = today.split('-');
  return { 'from.day': day, 'from.month': month, 'from.year': year };
};

/** The form by which somebody joins a group, with what was entered and what is to be mended. */
export function memberForm({ handlers, today }: GroupPage, { boxes, problems }: Typed, { t }: Say) {
  const typed = Object.keys(boxes).length > 0 ? boxes : firstDay(today);
  const about = (name: MemberProblem['field']) => {
    const found = problems.find(({ field }) => field === name);
    return {
      name,
      label: t(`backoffice:groups.fields.${name}`),
      error: found && t(`backoffice:groups.problems.${found.code}`),
      optionalLabel: t('shell:optional'),
    };
  };
  const date = (name: 'from' | 'to'): FieldView => ({
    ...{ ...about(name), kind: 'date', required: name === 'from', hint: t(`backoffice:people.hints.${name}`) },
    dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
    value: boxesOf(name).map((box) => typed[box] ?? ''),
  });
  const person: FieldView = {
    ...{ ...about('staffId'), kind: 'select', required: true, hint: t('backoffice:groups.personHint') },
    options: handlers.map(({ id, name }) => ({ value: id, label: name })),
    value: typed.staffId ?? '',
  };
  const fields = [person, date('from'), date('to')];
  const errors = fields.flatMap(({ name, kind, label, error }): FieldError[] =>
    error ? [{ field: kind === 'date' ? `${name}.day` : name, message: `${label}: ${error}` }] : [],
  );
  return { fields, errors };
}
