import type { Form } from '@mot-cua/web/server';
import type { RawAnswers } from '@mot-cua/workflow';

const belongsTo = (name: string, base: string): boolean => name === base || /^\d+$/.test(name.slice(base.length + 1));

/** Posted fields by name. Ticked boxes of one name, and numbered boxes of one question (`agencyIds.2`), become lines. */
export function rawAnswers(form: Pick<Form, 'values' | 'all'>): RawAnswers {
  const names = Object.keys(form.values);
  const bases = new Set(names.map((name) => name.replace(/\.\d+$/, '')));
  return Object.fromEntries(
    [...bases].map((base) => {
      const given = names.filter((name) => name.startsWith(base) && belongsTo(name, base)).flatMap(form.all);
      return [base, (given.length > 1 ? given.filter(Boolean) : given).join('\n')];
    }),
  );
}
