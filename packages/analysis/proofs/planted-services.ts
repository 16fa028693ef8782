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

export const marital = service('marital-status');
export const copy = service('certified-copy');
