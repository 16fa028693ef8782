import type { RawAnswers } from '@mot-cua/workflow';

/** What a posted form offers to be read. */
interface PostedForm {
  values: Readonly<Record<string, string>>;
  all(name: string): readonly string[];
}

const belongsTo = (name: string, base: string): boolean => name === base || /^\d+$/.test(name.slice(base.length + 1));

/** Posted fields by name. Ticked boxes of one name, and numbered boxes of one question (`agencyIds.2`), become lines. */
export function rawAnswers(form: PostedForm): RawAnswers {
  const names = Object.keys(form.values);
  const bases = new Set(names.map((name) => name.replace(/\.\d+$/, '')));
  return Object.fromEntries(
    [...bases].map((base) => {
      const given = names.filter((name) => name.startsWith(base) && belongsTo(name, base)).flatMap(form.all);
      return [base, (given.length > 1 ? given.filter(Boolean) : given).join('\n')];
    }),
  );
}
