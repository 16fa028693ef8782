import type { WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Procedure } from '../procedure.ts';
import type { Migration } from './migration.ts';
import { moveDeadlines, moveMoney } from './move-facts.ts';
import { moveState } from './move-state.ts';
import { repairs } from './repairs.ts';

type MigrateEntry = Extract<JournalEntry, { type: 'migrate' }>;

/** The migration by which dossiers of an older version come to this one. */
export const migrationFrom = ({ migrations = [] }: Pick<Procedure, 'migrations'>, from: string): Migration | null =>
  migrations.find((each) => each.from === from) ?? null;

/**
 * The entry `migrate` applied to a dossier, when it is decided and when its journal is replayed: the new version carries
 * the migration, the entry the answers that rules may look at. An entry that leads nowhere is a defect and throws.
 */
export function moveDossier(
  procedure: Procedure,
  dossier: Dossier,
  { seq, at, data }: MigrateEntry,
  calendar: WorkingCalendar,
): { dossier: Dossier; effects: readonly Effect[] } {
  const migration = migrationFrom(procedure, data.from);
  if (!migration || dossier.procedureVersion !== data.from || procedure.version !== data.to)
    throw new Error(
      `${procedure.slug} ${procedure.version} cannot take over ${dossier.procedureVersion} as ${data.to}`,
    );
  const moved = moveState(migration, procedure, dossier);
  if (!('to' in moved)) throw new Error(`No way for ${JSON.stringify(dossier.state)}: ${JSON.stringify(moved)}`);
  const repaired = moved.repairs.reduce((facts, name) => repairs[name](facts, at, calendar), dossier.facts);
  const timed = moveDeadlines({ ...repaired, declared: data.declared }, migration, procedure, { at, calendar });
  const { facts, state } = moveMoney({ facts: timed, state: moved.to }, migration, procedure, data.declared);
  const owesNow = state.payment === 'due' && dossier.state.payment !== 'due';
  return {
    dossier: { ...dossier, procedureVersion: procedure.version, version: seq, state, facts },
    effects: owesNow ? [{ type: 'notify', params: { notice: 'feeDue' } }] : [],
  };
}
