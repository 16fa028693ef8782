import { plainDate } from '@mot-cua/calendar';
import { acceptMandate, endMandate, findMandate, findPerson, legalNow, type Mandate, type Person } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { isMeant, type MandateView, mandateView } from './read-acting.ts';

interface Between {
  mandate: Mandate;
  person: Person;
}

/** A mandate, if this person, in their own name, is one of the two between whom it is; what a register tells of is for neither to end. */
async function between({ db }: Pick<Deps, 'db'>, id: string, citizen: Citizen): Promise<Between | null> {
  if (may('giveAuthority', citizen) !== 'yes') return null;
  const [mandate, person] = await Promise.all([findMandate(db, id), findPerson(db, { id: citizen.id })]);
  if (!mandate || !person || mandate.toldBy !== null) return null;
  return mandate.principalId === person.id || isMeant(mandate, person) ? { mandate, person } : null;
}

export interface OneMandate extends MandateView {
  /** Which of the two asks. */
  mine: 'given' | 'held';
}

export async function readMandate(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<OneMandate | null> {
  const found = await between(deps, id, citizen);
  if (!found) return null;
  const mine = found.mandate.principalId === citizen.id ? 'given' : 'held';
  return { ...mandateView(found.mandate, plainDate(await legalNow(deps.db))), mine };
}

/** Takes authority on: only whom it was given. False: it was taken back meanwhile, or is over. Null: not theirs. */
export async function acceptAuthority(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<boolean | null> {
  const found = await between(deps, id, citizen);
  if (!found || found.mandate.principalId === citizen.id) return null;
  if (found.mandate.representativeId === citizen.id) return found.mandate.endedAt === null;
  return acceptMandate(deps.db, id, found.person);
}

/** Ends it at once: the one takes it back, the other gives it back or does not take it on. False: not theirs. */
export async function endAuthority(deps: Pick<Deps, 'db'>, { id }: { id: string }, citizen: Citizen): Promise<boolean> {
  const found = await between(deps, id, citizen);
  if (found) await endMandate(deps.db, id, citizen.id);
  return found !== null;
}
