import type { Answer, Answers, Field, FormPage } from '../form/field.ts';
import { pruned, questionsOf, visible } from '../form/visible.ts';
import { convert } from './convert.ts';
import { fits } from './fits.ts';
import type { FieldSource, Migration } from './migration.ts';

export interface MovedAnswers {
  /** Answers to questions that the new form asks of this applicant. */
  answers: Answers;
  /** Old answers that no new question takes over, or not whole: kept by their old names. */
  aside: Answers;
  /** New questions whose old answer has no new form, or that somebody must be asked. */
  unclear: readonly { field: string; why: 'noNewForm' | 'ask' }[];
}

const fieldsOf = (form: readonly FormPage[]): Field[] => form.flatMap(({ fields }) => fields);

/** Where a new question's answer comes from: as the migration says, or from the old question of the same name. */
export function sourceOf(migration: Migration, before: readonly FormPage[], name: string): FieldSource | null {
  const said = migration.fields?.[name];
  if (said) return said;
  return fieldsOf(before).some((old) => old.name === name) ? { from: name } : null;
}

/** The old questions that a source reads. */
export const readBy = (source: FieldSource | null): readonly string[] =>
  source && 'from' in source ? [source.from].flat() : [];

type Found = { answer: Answer } | { nothing: true } | { why: 'noNewForm' | 'ask' };

function answerFrom(source: FieldSource | null, field: Field, old: Answers): Found {
  if (!source || 'open' in source) return { nothing: true };
  if ('ask' in source) return { why: 'ask' };
  if ('value' in source) return { answer: source.value };
  if ('join' in source) {
    const parts = source.from.flatMap((name) => (old[name] === undefined ? [] : [String(old[name])]));
    return parts.length > 0 ? { answer: parts.join(source.join) } : { nothing: true };
  }
  const given = old[source.from];
  if (given === undefined) return source.otherwise === undefined ? { nothing: true } : { answer: source.otherwise };
  const answer = convert(given, source.by);
  return answer !== null && fits(field, answer) ? { answer } : { why: 'noNewForm' };
}

/** Old answers that nothing took over whole. */
function leftOver(migration: Migration, old: Answers, taken: ReadonlySet<string>): Answers {
  const kept = Object.entries(old).filter(([name]) => !taken.has(name) || migration.aside?.includes(name));
  return Object.fromEntries(kept);
}

/** Answers of an old form under a new one. Nothing is thrown away: what has no place is in `aside`, and what is unclear is named. */
export function moveAnswers(
  migration: Migration,
  before: readonly FormPage[],
  after: readonly FormPage[],
  old: Answers,
): MovedAnswers {
  const found = fieldsOf(after).map((field) => {
    const source = sourceOf(migration, before, field.name);
    return { field, source, got: answerFrom(source, field, old) };
  });
  const all = Object.fromEntries(
    found.flatMap(({ field, got }) => ('answer' in got ? [[field.name, got.answer]] : [])),
  );
  const answers = pruned(after, all);
  const taken = new Set(found.flatMap(({ field, source }) => (field.name in answers ? readBy(source) : [])));
  const asked = new Set(visible(after, answers).flatMap((page) => questionsOf(page, answers).map(({ name }) => name)));
  const unclear = found.flatMap(({ field, got }) =>
    'why' in got && asked.has(field.name) ? [{ field: field.name, why: got.why }] : [],
  );
  return { answers, aside: leftOver(migration, old, taken), unclear };
}
