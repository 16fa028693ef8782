import type { Instant } from '@mot-cua/calendar';
import {
  agenciesBy,
  type Database,
  findPetition,
  findStaff,
  legalNow,
  type Petition,
  type PetitionEvent,
  petitionEvents,
  staffAt,
} from '@mot-cua/db';
import { mayOnPetition } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { isOpenStep } from './petition-course.ts';
import { type PetitionStep, petitionSteps, policyOfStep } from './petition-steps.ts';

interface PetitionLine extends Pick<PetitionEvent, 'seq' | 'step' | 'ground' | 'note' | 'at'> {
  agency: AgencyName;
  to: AgencyName | null;
  /** Null: the petitioner. */
  actor: string | null;
}

export interface StaffPetition {
  petition: Petition;
  agency: AgencyName;
  isLate: boolean;
  lines: PetitionLine[];
  /** What this person may do now. */
  open: PetitionStep[];
  /** Whom a petition about conduct may be about, to be marked when it is taken up. */
  colleagues: { id: string; fullName: string }[];
  now: Instant;
}

async function linesOf(db: Database, events: readonly PetitionEvent[]): Promise<PetitionLine[]> {
  const actorIds = [...new Set(events.flatMap(({ step, actorId }) => (step === 'send' ? [] : (actorId ?? []))))];
  const agencyIds = [...new Set(events.flatMap(({ agencyId, toAgencyId }) => [agencyId, toAgencyId ?? agencyId]))];
  const [agencies, ...actors] = await Promise.all([
    agenciesBy(db, agencyIds),
    ...actorIds.map((id) => findStaff(db, { id })),
  ]);
  const named = (id: string) => agencyName(agencies.find((agency) => agency.id === id) ?? null, id);
  return events.map(({ seq, step, ground, note, at, actorId, agencyId, toAgencyId }) => ({
    ...{ seq, step, ground, note, at },
    agency: named(agencyId),
    to: toAgencyId === null ? null : named(toAgencyId),
    actor: step === 'send' ? null : (actors.find((actor) => actor?.id === actorId)?.fullName ?? ''),
  }));
}

/** A petition for those who see to it; null: there is none, it is about them, or not their agency's. */
export async function readPetition(
  { db }: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<StaffPetition | null> {
  const petition = await findPetition(db, id);
  if (!petition || !mayOnPetition('petitions', staff, petition)) return null;
  const [events, members, [agency], now] = await Promise.all([
    petitionEvents(db, id),
    petition.kind === 'conduct' ? staffAt(db, petition.agencyId) : [],
    agenciesBy(db, [petition.agencyId]),
    legalNow(db),
  ]);
  return {
    petition,
    agency: agencyName(agency ?? null, petition.agencyId),
    isLate: petition.dueAt !== null && petition.dueAt < now,
    lines: await linesOf(db, events),
    open: petitionSteps.filter(
      (step) => isOpenStep(petition, step) && mayOnPetition(policyOfStep[step], staff, petition),
    ),
    colleagues: members
      .filter((member) => member.id !== staff.id)
      .map(({ id: each, fullName }) => ({ id: each, fullName })),
    now,
  };
}
