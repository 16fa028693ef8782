import { isDeepStrictEqual } from 'node:util';
import type { WorkingCalendar } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { readAnswers, readDossier, readJournal, type StoredDossier, staffAt } from '@mot-cua/db';
import { type Answers, decideMigration, type MigrationVerdict, type Role, replay, tasksOf } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import type { VersionPair } from './version-pair.ts';

/** What a run over many dossiers reads once. */
export interface Offices {
  calendars: readonly WorkingCalendar[];
  holders: Map<string, Promise<boolean>>;
}

export interface Judged {
  found: StoredDossier;
  verdict: MigrationVerdict;
  answers: Answers;
  revision: number;
}

const known = ({ holders }: Offices, key: string, ask: () => Promise<boolean>): Promise<boolean> => {
  const before = holders.get(key);
  if (before) return before;
  const asking = ask();
  holders.set(key, asking);
  return asking;
};

async function holdersOf(
  deps: Pick<Deps, 'db'>,
  offices: Offices,
  wanted: readonly { role: Role; agencyId: string }[],
) {
  const held = await Promise.all(
    wanted.map(({ role, agencyId }) =>
      known(offices, `${role} ${agencyId}`, async () => (await staffAt(deps.db, agencyId, role)).length > 0),
    ),
  );
  const missing = wanted.filter((_, index) => !held[index]).map(({ role, agencyId }) => `${role} ${agencyId}`);
  return (role: Role, agencyId: string) => !missing.includes(`${role} ${agencyId}`);
}

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A journal that does not lead to what is stored is no ground to build on. */
async function followsFromJournal({ db }: Pick<Deps, 'db'>, { dossier }: StoredDossier, { calendars }: Offices) {
  const { id, procedureCode, procedureVersion, facts } = dossier;
  const entries = (await readJournal(db, id)).map(({ entry }) => entry);
  const calendarOf = (version: string) => {
    const found = calendars.find((calendar) => calendar.version === version);
    if (!found) throw new Error(`No calendar of version «${version}» is stored`);
    return found;
  };
  const people = { ownerId: facts.ownerId, submitterId: facts.submitterId };
  const versionOf = (version: string) => pinnedProcedure(procedureCode, version);
  const rebuilt = replay(versionOf(procedureVersion), id, people, entries, calendarOf, versionOf);
  return isDeepStrictEqual(stored(rebuilt), stored(dossier));
}

/** What becomes of one stored dossier: its journal is replayed, then the migration is applied. Writes nothing. */
export async function judgeDossier(
  deps: Pick<Deps, 'db'>,
  id: string,
  { from, to }: VersionPair,
  offices: Offices,
): Promise<Judged | null> {
  const [found, revisions] = await Promise.all([readDossier(deps.db, id), readAnswers(deps.db, id)]);
  const [calendar] = offices.calendars;
  if (!found || !calendar) return null;
  const { answers = {}, revision = 0 } = revisions[0] ?? {};
  const given = { dossier: found.dossier, answers, revision };
  const moment = { now: found.now, calendar };
  const first = decideMigration(from, to, { ...given, holds: () => true }, moment);
  if (first.verdict !== 'moves') return { found, answers, revision, verdict: first };
  if (!(await followsFromJournal(deps, found, offices))) {
    return { found, answers, revision, verdict: { verdict: 'person', why: 'notReplayed', detail: id } };
  }
  const holds = await holdersOf(deps, offices, tasksOf(to, first.decision.dossier));
  return { found, answers, revision, verdict: decideMigration(from, to, { ...given, holds }, moment) };
}
