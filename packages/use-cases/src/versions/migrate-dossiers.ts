import { type Problem, proveMigration } from '@mot-cua/analysis';
import { readParties, readParts, record, type Submission } from '@mot-cua/db';
import { type MigrationVerdict, migrationFrom } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { type Judged, judgeDossier, type Offices } from './judge-dossier.ts';
import { idsUnder, openOffices } from './judge-stored.ts';
import { addVerdict, emptyTally, type VerdictTally } from './verdict-tally.ts';
import type { VersionPair } from './version-pair.ts';

const attempts = 5;

type Moves = Extract<MigrationVerdict, { verdict: 'moves' }>;

/** The answers and papers under their new names, as a revision of their own: what was handed in stays as it was. */
async function revisionOf(
  { db }: Pick<Deps, 'db'>,
  { found, revision }: Judged,
  { decision, answers }: Moves,
  { from, to }: VersionPair,
): Promise<Submission | null> {
  if (decision.entry.type !== 'migrate' || decision.entry.data.revision === revision) return null;
  const { id } = found.dossier;
  const [parts, parties] = await Promise.all([readParts(db, id), readParties(db, id)]);
  const names = migrationFrom(to, from.version)?.papers ?? {};
  return {
    answers,
    parts: parts
      .filter(({ supersededAt }) => supersededAt === null)
      .map(({ paper, sha256, name }) => ({ paper: names[paper] ?? paper, sha256, name })),
    draftId: null,
    provisionalNumber: found.provisionalNumber,
    search: parties?.owner?.fullName ?? '',
  };
}

/** Moves one dossier, or says why it is not moved; a dossier that moves on meanwhile is looked at again. */
async function migrateOne(
  deps: Pick<Deps, 'db'>,
  id: string,
  pair: VersionPair,
  offices: Offices,
): Promise<MigrationVerdict | null> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const judged = await judgeDossier(deps, id, pair, offices);
    if (judged?.verdict.verdict !== 'moves') return judged?.verdict ?? null;
    const submission = await revisionOf(deps, judged, judged.verdict, pair);
    const { outcome } = await record(deps.db, {
      decision: judged.verdict.decision,
      expectedVersion: judged.found.dossier.version,
      intentId: `migrate:${id}:${pair.from.version}:${pair.to.version}`,
      texts: [],
      ...(submission && { submission }),
    });
    if (outcome === 'recorded' || outcome === 'repeated') return judged.verdict;
    if (outcome !== 'conflict') throw new Error(`The dossier ${id} cannot be moved: ${outcome}`);
  }
  throw new Error(`The dossier ${id} moved on at every attempt to migrate it`);
}

/**
 * Moves every dossier of the older version that can be moved, one transaction each. A migration that is not proved moves
 * none. A second run finds nothing left to move.
 */
export async function migrateDossiers(
  deps: Pick<Deps, 'db'>,
  pair: VersionPair,
): Promise<{ tally: VerdictTally } | { problems: readonly Problem[] }> {
  const { problems } = proveMigration(pair.from, pair.to);
  if (problems.length > 0) return { problems };
  const tally = emptyTally();
  const offices = await openOffices(deps.db);
  for await (const id of idsUnder(deps.db, pair)) {
    const verdict = await migrateOne(deps, id, pair, offices);
    if (verdict) addVerdict(tally, id, verdict);
  }
  return { tally };
}
