import { randomUUID } from 'node:crypto';
import { plainDate } from '@mot-cua/calendar';
import {
  addGuardianships,
  findPerson,
  legalNow,
  type NewGuardianship,
  type Person,
  type RegisteredBirth,
  saveBorn,
} from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { birthsWith } from './births-with.ts';
import { lastDayAsChild } from './last-day-as-child.ts';

const knownByBirth = (guardian: Person, birth: RegisteredBirth): NewGuardianship => ({
  ...{ id: randomUUID(), childId: birth.dossierId, guardian, relation: birth.parent, agencyId: birth.agencyId },
  paper: 'birthCertificate',
  document: birth.number ?? '',
  validTo: lastDayAsChild(birth.birthDate),
  known: { birthDossierId: birth.dossierId },
});

/**
 * Looks which births were registered here with this person as a parent, by number and name: for these children they may act
 * from now on, but for those of whom a clerk has ended it. Null: not in one's own name, or not known surely enough.
 */
export async function findMyChildren({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<{ found: number } | null> {
  if (may('giveAuthority', citizen) !== 'yes') return null;
  const [person, now] = await Promise.all([findPerson(db, { id: citizen.id }), legalNow(db)]);
  if (!person?.personalId) return { found: 0 };
  const { personalId, fullName } = person;
  const births = (await birthsWith({ db }, { personalId, fullName })).filter(
    ({ birthDate }) => lastDayAsChild(birthDate) >= plainDate(now),
  );
  if (births.length === 0) return { found: 0 };
  await saveBorn(db, births);
  const guardianships = births.map((birth) => knownByBirth(person, birth));
  return { found: (await addGuardianships(db, guardianships)).length };
}
