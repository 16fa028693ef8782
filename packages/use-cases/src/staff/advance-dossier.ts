import { plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { readParties, type StoredDossier } from '@mot-cua/db';
import type { Answers, Command, RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { isFormCommand, readCommand } from '../commands/read-command.ts';
import type { Deps } from '../deps.ts';
import { giveAtVersion } from '../give-at-version.ts';
import type { CommandOutcome } from '../outcome.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { choicesOf } from './choices-of.ts';
import { staffDossier } from './staff-dossier.ts';

interface Asked {
  id: string;
  command: string;
  raw: RawAnswers;
  version: number;
  intentId: string;
}

/** The carrier takes the parcel under the intent's key: asking twice gives the same tracking number. */
async function handOver(
  { db, post }: Pick<Deps, 'db' | 'post'>,
  { dossier }: StoredDossier,
  key: string,
): Promise<string> {
  const parties = await readParties(db, dossier.id);
  const { fullName: recipient = '', addressDetail, phone } = parties?.owner ?? {};
  const parcel = await post.handOver({ key, recipient, address: addressDetail ?? '', phone: phone ?? '' });
  return parcel.trackingNumber;
}

/** What a command carries that no form asks for: it is known here. */
async function knownFor(
  deps: Pick<Deps, 'db' | 'post'>,
  found: StoredDossier,
  { command, intentId }: Asked,
  staff: Staff,
): Promise<Answers> {
  if (command === 'answer') {
    const open = found.dossier.facts.consultations.find(({ agencyId, answer, silent }) => {
      const asked = staff.posts.some((post) => post.agencyId === agencyId && post.roles.includes('consultee'));
      return asked && !answer && !silent;
    });
    return { agencyId: open?.agencyId ?? '' };
  }
  const readyForPost = command === 'handToPost' && found.dossier.state.delivery === 'toPost';
  return readyForPost ? { trackingNumber: await handOver(deps, found, intentId) } : {};
}

/** A command of the staff on a dossier: read, decided, recorded. */
export async function advanceDossier(
  deps: Pick<Deps, 'db' | 'post'>,
  asked: Asked,
  staff: Staff,
): Promise<CommandOutcome> {
  const { id, command, raw, version, intentId } = asked;
  const [found, calendar] = await Promise.all([
    staffDossier(deps, id, staff, 'staffDossierActs'),
    loadCalendar(deps.db),
  ]);
  if (!found || !isFormCommand(command)) return null;
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const [choices, known] = await Promise.all([choicesOf(deps, found), knownFor(deps, found, asked, staff)]);
  const read = readCommand(
    { procedure, dossier, command: command as Command, raw, choices, known },
    { today: plainDate(now), calendar },
  );
  if ('problems' in read && dossier.version === version) return { problems: read.problems, raw };
  if ('problems' in read) return { conflict: true, version: dossier.version };
  return giveAtVersion(deps, { found, actor: staff, version, intentId, ...read });
}
