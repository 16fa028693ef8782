import type { FieldView } from '@mot-cua/ui';
import { type PostProblem, postRoles } from '@mot-cua/use-cases';
import { boxesOf } from '../date-boxes.ts';
import type { Say } from '../say.ts';
import type { PostEntered } from './posts-address.ts';

type Name = PostProblem['field'];

/** The form of a post, with what was entered and what is to be mended. */
export function postForm({ boxes }: PostEntered, problems: readonly PostProblem[], { t }: Say) {
  const about = (name: Name) => {
    const found = problems.find(({ field }) => field === name);
    return {
      name,
      label: t(`backoffice:people.fields.${name}`),
      hint: t(`backoffice:people.hints.${name}`),
      error: found && t(`backoffice:people.problems.${found.code}`),
      optionalLabel: t('shell:optional'),
    };
  };
  const dateLabels = { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') };
  const date = (name: 'from' | 'to'): FieldView => ({
    ...{ ...about(name), kind: 'date', required: name === 'from', dateLabels },
    value: boxesOf(name).map((box) => boxes[box] ?? ''),
  });
  const text = (name: 'subject' | 'fullName', maxLength: number): FieldView => ({
    ...{ ...about(name), kind: 'text', required: name === 'subject', maxLength },
    value: boxes[name] ?? '',
  });
  const role: FieldView = {
    ...{ ...about('role'), kind: 'select', required: true },
    options: postRoles.map((each) => ({ value: each, label: t(`workflow:roles.${each}`) })),
    value: boxes.role ?? '',
  };
  const fields = [text('subject', 64), text('fullName', 100), role, date('from'), date('to')];
  const errors = fields.flatMap(({ name, kind, label, error }) =>
    error ? [{ field: kind === 'date' ? `${name}.day` : name, message: `${label}: ${error}` }] : [],
  );
  return {
    title: t('backoffice:people.give'),
    lead: t('backoffice:people.giveLead'),
    send: t('backoffice:people.send'),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    fields,
  };
}
