import { findProcedure } from '@mot-cua/catalog';
import type { Procedure } from '@mot-cua/workflow';
import type { Finding } from '../src/index.ts';

/** A defect that a developer could write, and what must be found. */
export interface Planted {
  readonly slip: string;
  readonly finding: Finding;
  readonly service: () => Procedure;
}

export const service = (slug: string): Procedure => {
  const found = findProcedure(slug);
  if (!found) throw new Error(`There is no service «${slug}»`);
  return found;
};

/** A service with something declared otherwise. */
export const changed = (slug: string, change: (procedure: Procedure) => object): Procedure => {
  const procedure = service(slug);
  return { ...procedure, ...change(procedure) };
};

export const withLaw = (slug: string, change: object): Procedure =>
  changed(slug, ({ law }) => ({ law: { ...law, ...change } }));

export const withField = (procedure: Procedure, name: string, change: object): Procedure => ({
  ...procedure,
  form: procedure.form.map((page) => ({
    ...page,
    fields: page.fields.map((field) => (field.name === name ? { ...field, ...change } : field)),
  })),
});

export const marital = service('marital-status');
export const copy = service('certified-copy');
