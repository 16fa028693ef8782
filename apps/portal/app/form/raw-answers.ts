import type { RawAnswers } from '@mot-cua/workflow';

/** What a posted form offers to be read. */
interface PostedForm {
  values: Readonly<Record<string, string>>;
  all(name: string): readonly string[];
}

/** Posted text fields by name; several ticked boxes of one name become lines. */
export const rawAnswers = (form: PostedForm): RawAnswers =>
  Object.fromEntries(Object.keys(form.values).map((name) => [name, form.all(name).join('\n')]));
