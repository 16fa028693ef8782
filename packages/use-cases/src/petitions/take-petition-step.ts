import { findStaff, isStepTaken, movePetition, type Petition } from '@mot-cua/db';
import { actingOnPetition } from '@mot-cua/policy';
import { type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { momentOf } from '../reading/moment-of.ts';
import { todayOf } from '../reading/today-of.ts';
import { isTakenUpAt, namedStaff } from './named-staff.ts';
import { personalIn, petitionAct } from './petition-act.ts';
import { courseAfter, type PetitionAct } from './petition-course.ts';
import { petitionLetter } from './petition-letter.ts';
import { petitionStepPage } from './petition-pages.ts';
import { type PetitionStep, petitionSteps, policyOfStep } from './petition-steps.ts';
import { readPetition, type StaffPetition } from './read-petition.ts';
import { petitionedAgencies } from './write-petition.ts';

/** `personal`: a text for everybody still tells who somebody is; `nobody`: who would take it up there is not known here. */
interface PetitionTrouble {
  field: 'question' | 'answer' | 'agencyId';
  why: 'personal' | 'nobody';
}

export type PetitionOutcome =
  | { taken: PetitionStep }
  | { step: PetitionStep; problems: PageProblems; trouble?: PetitionTrouble }
  | { conflict: true }
  | null;

interface Asked {
  id: string;
  step: string;
  /** As it was seen. */
  version: number;
  raw: RawAnswers;
  intentId: string;
}

type Db = Pick<Deps, 'db'>;

/** The agencies that a petition can be passed on to. */
const otherAgencies = async (deps: Db, { agencyId }: Petition): Promise<string[]> =>
  (await petitionedAgencies(deps)).map(({ id }) => id).filter((id) => id !== agencyId);

async function readAnswers(
  deps: Db,
  step: PetitionStep,
  { petition, colleagues, now }: StaffPetition,
  raw: RawAnswers,
) {
  const agencyIds = step === 'passOn' ? await otherAgencies(deps, petition) : [];
  const page = petitionStepPage(step, { colleagueIds: colleagues.map(({ id }) => id), agencyIds });
  return parsePage(page, raw, {}, await todayOf(deps.db, now));
}

async function troubleWith({ db }: Db, act: PetitionAct, { petition }: StaffPetition): Promise<PetitionTrouble | null> {
  if (act.step === 'publish') {
    const about = await Promise.all(petition.aboutIds.map((id) => findStaff(db, { id })));
    const field = personalIn(
      act,
      petition,
      about.flatMap((member) => member?.fullName ?? []),
    );
    return field && { field, why: 'personal' };
  }
  if (act.step !== 'passOn') return null;
  const aboutIds = [...petition.aboutIds, ...act.aboutIds];
  return (await isTakenUpAt(db, act.agencyId, aboutIds)) ? null : { field: 'agencyId', why: 'nobody' };
}

/** Takes a step on a petition as it was seen; null: not there, or not for this person to do. */
export async function takePetitionStep(
  deps: Db,
  { id, step: asked, version, raw, intentId }: Asked,
  staff: Staff,
): Promise<PetitionOutcome> {
  const { db } = deps;
  const step = petitionSteps.find((each) => each === asked);
  if (!step) return null;
  if (await isStepTaken(db, id, intentId)) return { taken: step };
  const found = await readPetition(deps, { id }, staff);
  const by = found && actingOnPetition(policyOfStep[step], staff, found.petition);
  if (!found || !by) return null;
  const { petition, now } = found;
  if (petition.version !== version) return { conflict: true };
  const { answers, problems } = await readAnswers(deps, step, found, raw);
  if (Object.keys(problems).length > 0) return { step, problems };
  const named = step === 'passOn' ? await namedStaff(db, String(answers.agencyId), petition.aboutWhom) : [];
  const act = petitionAct(step, answers, named);
  const trouble = await troubleWith(deps, act, found);
  if (trouble) return { step, problems, trouble };
  const course = courseAfter(petition, act, await momentOf(db, now));
  if (!course) return { conflict: true };
  const moved = await movePetition(db, {
    ...{ id, version, course, step, intentId, at: now },
    note: answers.note === undefined ? null : String(answers.note),
    by: { actorId: staff.id, ...by },
    letter: await petitionLetter(db, step, petition, course),
  });
  return moved === 'moved' ? { taken: step } : { conflict: true };
}
