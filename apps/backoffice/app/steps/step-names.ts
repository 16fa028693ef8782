import type { FieldError, FieldView } from '@mot-cua/ui';
import type { RawAnswers } from '@mot-cua/workflow';

/** Several forms stand on one page: each names its boxes for itself. */
export const namedFor = (step: string, { name, ...field }: FieldView): FieldView => ({
  ...field,
  name: `${step}-${name}`,
});

export const errorsFor = (step: string, items: readonly FieldError[]): FieldError[] =>
  items.map(({ field, message }) => ({ field: `${step}-${field}`, message }));

/** What was posted for a step, without the name of its form. */
export const stepRaw = (step: string, values: RawAnswers): RawAnswers =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${step}-`) ? [[name.slice(step.length + 1), value]] : [],
    ),
  );
