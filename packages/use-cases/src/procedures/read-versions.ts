import { proveMigration, tellDifferences } from '@mot-cua/analysis';
import { procedureOf } from '@mot-cua/catalog';
import { type Locale, migrationFrom, type Procedure } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { type ListedProcedure, listProcedures } from './list-procedures.ts';
import type { VersionRow } from './version-rows.ts';

type Proof = Omit<ReturnType<typeof proveMigration>, 'problems'> & { problems: number };

/** What a version changed from the one before it, and what becomes of open dossiers of that one. */
export interface VersionStep {
  from: string;
  to: string;
  /** A sentence each. */
  differences: string[];
  /** Whether it says how open dossiers come to it; without, they finish where they are. */
  hasMigration: boolean;
  /** What the proof says of it; null until it is asked for. */
  proof: Proof | null;
}

export interface ProcedureVersions extends ListedProcedure {
  steps: VersionStep[];
}

/** A pair of published versions never changes: proved once. */
const proofs = new Map<string, Proof>();

function proofOf(from: Procedure, to: Procedure): Proof {
  const key = `${to.code} ${from.version} ${to.version}`;
  const known = proofs.get(key);
  if (known) return known;
  const { problems, ...counts } = proveMigration(from, to);
  const proof = { ...counts, problems: problems.length };
  proofs.set(key, proof);
  return proof;
}

function stepBetween(
  { procedure }: ListedProcedure,
  [later, earlier]: readonly [VersionRow, VersionRow],
  { proves, locale }: { proves: boolean; locale: Locale },
): VersionStep | null {
  const [from, to] = [procedureOf(procedure.code, earlier.version), procedureOf(procedure.code, later.version)];
  if (!from || !to) return null;
  const hasMigration = migrationFrom(to, from.version) !== null;
  return {
    from: from.version,
    to: to.version,
    differences: tellDifferences(from, to, locale),
    hasMigration,
    proof: proves && hasMigration ? proofOf(from, to) : null,
  };
}

/** A procedure with all its versions and what each changed; `proves` runs the proof of each migration. Null: there is none. */
export async function readVersions(
  deps: Pick<Deps, 'db'>,
  { code, proves, locale }: { code: string; proves: boolean; locale: Locale },
): Promise<ProcedureVersions | null> {
  const { listed } = await listProcedures(deps);
  const found = listed.find(({ procedure }) => procedure.code === code);
  if (!found) return null;
  const steps = found.versions.flatMap((later, index) => {
    const earlier = found.versions[index + 1];
    const step = earlier && stepBetween(found, [later, earlier], { proves, locale });
    return step ? [step] : [];
  });
  return { ...found, steps };
}
