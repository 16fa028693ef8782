import type { Procedure } from '@mot-cua/workflow';
import { services } from './generated/services.ts';

const newestFirst = (a: Procedure, b: Procedure): number => b.version.localeCompare(a.version, 'en', { numeric: true });

/** The procedures that may be applied for: the newest version of each. */
export const procedures: readonly Procedure[] = [
  ...Map.groupBy<string, Procedure>(services, ({ code }) => code).values(),
].flatMap((versions) => versions.toSorted(newestFirst).slice(0, 1));

/** The procedure behind an address, or null. */
export const findProcedure = (slug: string): Procedure | null => procedures.find((each) => each.slug === slug) ?? null;

/** The version under which a dossier runs; one that the catalog has lost is a defect. */
export function pinnedProcedure(code: string, version: string): Procedure {
  const found = (services as readonly Procedure[]).find((each) => each.code === code && each.version === version);
  if (!found) throw new Error(`The catalog has no procedure ${code} in version ${version}`);
  return found;
}
