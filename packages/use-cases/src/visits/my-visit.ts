import { type Instant, isWorkingDay } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { findAgency, type StoredDossier } from '@mot-cua/db';
import { type BookedVisit, bookedVisit, movableUntil, type Procedure, sameVisit, visitHours } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { todayOf } from '../reading/today-of.ts';
import { freeAt } from './free-at.ts';
import { bookableDaysFrom, isPast } from './free-visits.ts';

/** A visit that its applicant booked, and what they may do about it. */
export interface MyVisit {
  dossierId: string;
  version: number;
  reference: string;
  procedure: Procedure;
  visit: BookedVisit;
  /** Until when it can be moved. */
  until: Instant;
  /** Its day has become a day off since. */
  isOff: boolean;
  agency: AgencyName;
  /** The hours that can be booked in its place, the next first; null: too late to move it. */
  free: BookedVisit[] | null;
  now: Instant;
}

export interface FoundVisit {
  found: StoredDossier;
  mine: MyVisit;
}

/** Null: there is no such dossier of theirs, or it waits for no visit. */
export async function findMyVisit(deps: Pick<Deps, 'db'>, id: string, citizen: Citizen): Promise<FoundVisit | null> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found) return null;
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const visit = bookedVisit(procedure, dossier);
  if (!visit) return null;
  const agencyId = dossier.facts.receivingAgencyId;
  const [agency, held, today] = await Promise.all([
    findAgency(deps.db, agencyId),
    freeAt(deps, { agencyId, procedure, now }),
    todayOf(deps.db, now),
  ]);
  const all = () => bookableDaysFrom(today).flatMap((day) => visitHours(procedure).map((hour) => ({ day, hour })));
  const until = movableUntil(visit, dossier.facts, today.calendar);
  const others = (held ?? all()).filter((each) => !isPast(each, now) && !sameVisit(each, visit));
  const mine = {
    ...{ dossierId: id, version: dossier.version, procedure, visit, until, now },
    reference: found.code ?? found.provisionalNumber,
    agency: agencyName(agency, agencyId),
    isOff: !isWorkingDay(today.calendar, visit.day),
    free: now < until ? others : null,
  };
  return { found, mine };
}

export const readMyVisit = async (
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<MyVisit | null> => (await findMyVisit(deps, id, citizen))?.mine ?? null;
