import { plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { isUnsigned, type StoredDossier } from '@mot-cua/db';
import { type Answers, type Command, type RawAnswers, wayBack } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { isFormCommand, readCommand } from '../commands/read-command.ts';
import type { Deps } from '../deps.ts';
import { giveAtVersion } from '../give-at-version.ts';
import type { CommandOutcome } from '../outcome.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { signs } from '../second-factor/signing-need.ts';
import { lacksCertificate } from '../signing/lacks-certificate.ts';
import { readLastStep } from '../take-back/last-step.ts';
import { draftedFrom } from '../wordings/draft-templates.ts';
import { choicesOf } from './choices-of.ts';
import { staffDossier } from './staff-dossier.ts';

/** A command as it was posted. */
export interface Asked {
  id: string;
  command: string;
  raw: RawAnswers;
  version: number;
  intentId: string;
}

/** What a command carries that no form asks for: it is known here. */
async function knownFor(deps: Pick<Deps, 'db'>, found: StoredDossier, asked: Asked, staff: Staff): Promise<Answers> {
  if (asked.command === 'answer') {
    const open = found.dossier.facts.consultations.find(({ agencyId, answer }) => {
      const ours = staff.posts.some((post) => post.agencyId === agencyId && post.roles.includes('consultee'));
      return ours && !answer;
    });
    return { agencyId: open?.agencyId ?? '' };
  }
  if (asked.command === 'submitForApproval') {
    const template = await draftedFrom(deps, asked.raw.draftedFrom ?? '', found);
    return template ? { templateId: template.id, templateNumber: template.number } : {};
  }
  return {};
}

/** Which step is taken back, and whether a reason is asked for: on a version that is past, nothing is. */
async function takenStep(deps: Pick<Deps, 'db'>, { dossier, now }: StoredDossier, { version }: Asked, staff: Staff) {
  const isPast = dossier.version !== version;
  const last = await readLastStep(deps, dossier, staff);
  if (!last) return { known: {}, undo: isPast };
  const { entry } = last;
  const known: Answers = { takenCommand: entry.type, takenFrom: entry.actorId };
  return { known, undo: isPast || wayBack(last, staff, now).way === 'undo' };
}

/** Why nothing is recorded although the chart would have it: a signature that cannot be made, or that is not there yet. */
async function signatureTrouble(
  deps: Pick<Deps, 'db' | 'signingService'>,
  { dossier, now }: StoredDossier,
  command: string,
  staff: Staff,
): Promise<'certificateMissing' | 'signatureAwaited' | null> {
  if (signs(command) && (await lacksCertificate(deps, { ...dossier, now }, staff))) return 'certificateMissing';
  const isAwaited = command === 'issue' && deps.signingService !== null && (await isUnsigned(deps.db, dossier.id));
  return isAwaited ? 'signatureAwaited' : null;
}

/** A command of the staff on a dossier: read, decided, recorded. */
export async function advanceDossier(
  deps: Pick<Deps, 'db' | 'signingService'>,
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
  const [choices, known, taken] = await Promise.all([
    choicesOf(deps, found),
    knownFor(deps, found, asked, staff),
    command === 'takeBack' ? takenStep(deps, found, asked, staff) : null,
  ]);
  const read = readCommand(
    {
      ...{ procedure, dossier, command: command as Command, raw },
      choices: { ...choices, ...(taken && { undo: taken.undo }) },
      known: { ...known, ...taken?.known },
    },
    { today: plainDate(now), calendar },
  );
  if ('problems' in read && dossier.version === version) return { problems: read.problems, raw };
  if ('problems' in read) return { conflict: true, version: dossier.version };
  const trouble = dossier.version === version ? await signatureTrouble(deps, found, command, staff) : null;
  if (trouble) return { refusal: { code: trouble, command } };
  return giveAtVersion(deps, { found, actor: staff, version, intentId, ...read });
}
