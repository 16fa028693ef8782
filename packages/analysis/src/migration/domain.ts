import { type Answer, type Answers, type Field, type FormPage, pruned } from '@mot-cua/workflow';

const middle = ({ min = 0, max = 9 }: Field): number => Math.min(max, Math.max(min, 2));

/** Values that stand for all a question can be answered with: every option, the bounds, and texts that programs stumble over. */
export function domainOf(field: Field): readonly Answer[] {
  const { kind, options = [], min = 0, max = 1_000_000 } = field;
  switch (kind) {
    case 'number':
      return [...new Set([middle(field), min, max])];
    case 'choice':
      return options;
    case 'choices':
      return [...options, options.join('\n')];
    case 'yesNo':
      return ['yes', 'no'];
    case 'date':
      return ['2026-03-31'];
    case 'commune':
      return ['bach-mai'];
    default:
      return ['Nguyễn Thị Lan', '2', 'hai bản'];
  }
}

const fieldsOf = (form: readonly FormPage[]): Field[] => form.flatMap(({ fields }) => fields);

/** What makes a question be asked. */
function shownBy(form: readonly FormPage[], name: string): Answers {
  const page = form.find(({ fields }) => fields.some((field) => field.name === name));
  const field = page?.fields.find((each) => each.name === name);
  const wanted = [page?.showWhen, field?.showWhen].flatMap((when) => (when ? [when] : []));
  return Object.assign(
    {},
    ...wanted.map((when) => ({
      ...shownBy(form, when.field),
      [when.field]: typeof when.is === 'string' ? when.is : (when.is[0] ?? ''),
    })),
  );
}

/** A complete application, with some answers given; a given answer is asked for, if any answers can make it so. */
export function sampleAnswers(form: readonly FormPage[], given: Answers = {}): Answers {
  const first = Object.fromEntries(
    fieldsOf(form).flatMap((field) => {
      const [value] = domainOf(field);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
  const shown = Object.assign({}, ...Object.keys(given).map((name) => shownBy(form, name)));
  return pruned(form, { ...first, ...shown, ...given });
}

/** An application for each value of each question. */
export const answersOneByOne = (form: readonly FormPage[]): { name: string; value: Answer; answers: Answers }[] =>
  fieldsOf(form).flatMap((field) =>
    domainOf(field).map((value) => ({
      name: field.name,
      value,
      answers: sampleAnswers(form, { [field.name]: value }),
    })),
  );
