import type { Declared } from '../facts.ts';
import type { Answers, FormPage } from './field.ts';
import { pruned } from './visible.ts';

/** The answers that rules and tariffs may look at; personal ones stay behind. */
export function declaredFrom(form: readonly FormPage[], answers: Answers): Declared {
  const kept = pruned(form, answers);
  const names = form.flatMap(({ fields }) => fields.filter(({ declared }) => declared).map(({ name }) => name));
  return Object.fromEntries(names.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])));
}
