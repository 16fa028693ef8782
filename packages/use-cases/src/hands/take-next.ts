import type { Instant } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { dossiersToTake, findRecorded } from '@mot-cua/db';
import { takingAgencies } from '@mot-cua/policy';
import { type CommandCall, permittedTo } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { type HandLine, handLine } from './hand-line.ts';

const longestList = 100;

/** What waits at a handler's agencies to be taken, nearest date first; at most a hundred. */
export async function listToTake(
  { db }: Pick<Deps, 'db'>,
  { now }: { now: Instant },
  staff: Staff,
): Promise<HandLine[]> {
  const asked = { agencyIds: takingAgencies(staff), personId: staff.personId, most: longestList };
  const [calendar, rows] = await Promise.all([loadCalendar(db), dossiersToTake(db, asked)]);
  return rows.map((row) => handLine(row, calendar, now));
}

/** A colleague may be quicker this many times. */
const attempts = 10;

async function take(deps: Pick<Deps, 'db'>, id: string, intentId: string, staff: Staff): Promise<boolean> {
  const found = await staffDossier(deps, id, staff, 'staffDossierActs');
  if (!found) return false;
  const { dossier } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const open = permittedTo(procedure, dossier, staff);
  const type = (['receive', 'claim'] as const).find((each) =>
    open.some(({ command, closed }) => command === each && closed === null),
  );
  if (!type) return false;
  const call: CommandCall = { type, data: {} };
  return 'done' in (await giveCommand(deps, { found, call, actor: staff, intentId }));
}

/** Takes the most urgent dossier that waits to be assigned, once for an intent; null when there is none to take. */
export async function takeNext(
  deps: Pick<Deps, 'db'>,
  { intentId }: { intentId: string },
  staff: Staff,
): Promise<string | null> {
  const before = await findRecorded(deps.db, intentId);
  if (before) return before.dossierId;
  const asked = { agencyIds: takingAgencies(staff), personId: staff.personId, most: attempts };
  for (const { dossierId } of await dossiersToTake(deps.db, asked)) {
    if (await take(deps, dossierId, intentId, staff)) return dossierId;
  }
  return null;
}
