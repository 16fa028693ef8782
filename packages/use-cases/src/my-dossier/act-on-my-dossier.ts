import { plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import type { RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import { noChoices } from '../commands/command-fields.ts';
import { readCommand } from '../commands/read-command.ts';
import type { Deps } from '../deps.ts';
import { giveAtVersion } from '../give-at-version.ts';
import type { CommandOutcome } from '../outcome.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { myDossier } from './my-dossier.ts';

/** What an applicant may do on the way beside replying, paying and withdrawing. */
export const citizenActs = ['confirmDraft', 'contestDraft', 'reportReady', 'beginWorks', 'reopen'] as const;
export type CitizenAct = (typeof citizenActs)[number];

export const isCitizenAct = (command: string): command is CitizenAct => citizenActs.some((act) => act === command);

/** The applicant's own command on a dossier: read, decided, recorded. */
export async function actOnMyDossier(
  deps: Pick<Deps, 'db'>,
  asked: { id: string; command: CitizenAct; raw: RawAnswers; version: number; intentId: string },
  citizen: Citizen,
): Promise<CommandOutcome> {
  const { id, command, raw, version, intentId } = asked;
  const [found, calendar] = await Promise.all([myDossier(deps, id, citizen, 'ownDossierActs'), loadCalendar(deps.db)]);
  if (!found) return null;
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const read = readCommand(
    { procedure, dossier, command, raw, choices: noChoices },
    { today: plainDate(now), calendar },
  );
  if ('problems' in read) return { problems: read.problems, raw };
  return giveAtVersion(deps, { found, actor: citizen, version, intentId, ...read });
}
