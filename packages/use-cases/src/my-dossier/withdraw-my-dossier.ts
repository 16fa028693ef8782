import { plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { findRecorded } from '@mot-cua/db';
import { offersOf } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import { noChoices } from '../commands/command-fields.ts';
import { readCommand } from '../commands/read-command.ts';
import type { Deps } from '../deps.ts';
import { giveAtVersion } from '../give-at-version.ts';
import type { CommandOutcome } from '../outcome.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { myDossier } from './my-dossier.ts';

/** Takes an application back: at once before it is accepted, by request afterwards. */
export async function withdrawMyDossier(
  deps: Pick<Deps, 'db'>,
  { id, reason, version, intentId }: { id: string; reason: string; version: number; intentId: string },
  citizen: Citizen,
): Promise<CommandOutcome> {
  const [found, calendar] = await Promise.all([myDossier(deps, id, citizen, 'ownDossierActs'), loadCalendar(deps.db)]);
  if (!found) return null;
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const before = await findRecorded(deps.db, intentId);
  const atOnce = offersOf(procedure.machine, dossier.state).some((offer) => offer.command === 'cancel');
  const command = atOnce || before?.type === 'cancel' ? 'cancel' : 'withdraw';
  const raw = { reason };
  const read = readCommand(
    { procedure, dossier, command, raw, choices: noChoices },
    { today: plainDate(now), calendar },
  );
  if ('problems' in read) return { problems: read.problems, raw };
  return giveAtVersion(deps, { found, actor: citizen, version, intentId, ...read });
}
