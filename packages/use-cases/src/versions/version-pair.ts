import { findProcedure, procedureOf } from '@mot-cua/catalog';
import type { Procedure } from '@mot-cua/workflow';

/** Two versions of a service, the older first. */
export interface VersionPair {
  from: Procedure;
  to: Procedure;
}

/** The two versions by the service's folder name; throws, naming what there is not. */
export function versionPair(slug: string, fromVersion: string, toVersion: string): VersionPair {
  const code = findProcedure(slug)?.code;
  if (!code) throw new Error(`There is no service «${slug}»`);
  const [from, to] = [procedureOf(code, fromVersion), procedureOf(code, toVersion)];
  if (!from || !to) throw new Error(`«${slug}» has no version ${from ? toVersion : fromVersion}`);
  return { from, to };
}
