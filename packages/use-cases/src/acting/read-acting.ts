import { plainDate } from '@mot-cua/calendar';
import {
  findPerson,
  fold,
  legalNow,
  type Mandate,
  mandatesGiven,
  mandatesHeld,
  mandatesOffered,
  type Person,
} from '@mot-cua/db';
import { maskedId, may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type MandateStanding, mandateStanding } from './mandate-standing.ts';

/** Authority as the two between whom it is see it. */
export interface MandateView
  extends Pick<
    Mandate,
    | 'id'
    | 'principalName'
    | 'representativeName'
    | 'procedures'
    | 'validFrom'
    | 'validTo'
    | 'grantedAt'
    | 'acceptedAt'
    | 'guardianship'
  > {
  representativeMasked: string;
  standing: MandateStanding;
  /** A register tells of it; nobody gave it. */
  byLaw: boolean;
  /** Of one that was ended: by whom of the two, or by the agency that noted it; null for every other. */
  endedBy: 'principal' | 'representative' | 'agency' | null;
}

export interface Acting {
  /** What this person holds of others, what is offered to them first. */
  held: MandateView[];
  /** What they gave others. */
  given: MandateView[];
}

function endedBy({ endedBy: id, principalId, representativeId }: Mandate): MandateView['endedBy'] {
  if (!id) return null;
  if (id === principalId) return 'principal';
  return id === representativeId ? 'representative' : 'agency';
}

export const mandateView = (mandate: Mandate, today: string): MandateView => {
  const { id, principalName, representativeName, procedures, validFrom, validTo, grantedAt, acceptedAt, guardianship } =
    mandate;
  return {
    ...{ id, principalName, representativeName, procedures, validFrom, validTo, grantedAt, acceptedAt, guardianship },
    representativeMasked: maskedId(mandate.representativeNumber),
    standing: mandateStanding(mandate, today),
    byLaw: mandate.toldBy !== null,
    endedBy: endedBy(mandate),
  };
};

/** Under a number that was mistyped nobody else is offered anything: the name must be theirs, too. */
export const isMeant = (mandate: Mandate, { id, fullName, personalId }: Person): boolean =>
  mandate.representativeId === id ||
  (mandate.representativeId === null &&
    mandate.representativeNumber === personalId &&
    fold(mandate.representativeName) === fold(fullName));

/** How much authority waits for a person to take it on; nobody takes it on while they act for somebody. */
export async function countOffered({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<number> {
  if (may('giveAuthority', citizen) !== 'yes') return 0;
  const offered = await mandatesOffered(db, citizen.id);
  return offered.filter(({ named, fullName }) => fold(named) === fold(fullName)).length;
}

/** For whom a person acts, and who acts for them. Null: not known surely enough. */
export async function readActing({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<Acting | null> {
  if (may('actFor', citizen) !== 'yes') return null;
  const [person, now] = await Promise.all([findPerson(db, { id: citizen.id }), legalNow(db)]);
  if (!person) return null;
  const [held, given] = await Promise.all([mandatesHeld(db, person), mandatesGiven(db, person.id)]);
  const today = plainDate(now);
  const offeredFirst = (a: MandateView, b: MandateView) =>
    Number(b.standing === 'offered') - Number(a.standing === 'offered');
  return {
    held: held
      .filter((mandate) => isMeant(mandate, person))
      .map((mandate) => mandateView(mandate, today))
      .sort(offeredFirst),
    given: given.map((mandate) => mandateView(mandate, today)),
  };
}
