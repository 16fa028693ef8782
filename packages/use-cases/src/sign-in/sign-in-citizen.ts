import {
  contactOf,
  type Database,
  findPerson,
  giveAccount,
  type Person,
  peopleByNumber,
  savePerson,
} from '@mot-cua/db';
import type { IdentityClaims } from '@mot-cua/gateways';
import { isSamePerson } from '../counter/counter-person.ts';
import type { Deps } from '../deps.ts';

/**
 * Somebody who comes here for the first time may have been registered at a counter: what they handed in there is theirs, when
 * the e-identity vouches for the same number, date of birth and name. A password vouches for nothing.
 */
async function registeredBefore(db: Database, claims: IdentityClaims): Promise<Person | null> {
  const { subject, personalId, birthDate, fullName, assurance } = claims;
  if (assurance < 2 || !personalId || !birthDate) return null;
  const people = await peopleByNumber(db, personalId);
  const own = people.find(
    (person) => person.subject === null && isSamePerson(person, { personalId, birthDate, fullName }),
  );
  if (!own) return null;
  await giveAccount(db, own.id, subject);
  return own;
}

/** Keeps what the e-identity says now; an address that only we know stays, and so does a contact that the person chose. */
export async function signInCitizen({ db }: Pick<Deps, 'db'>, claims: IdentityClaims): Promise<{ personId: string }> {
  const known = (await findPerson(db, { subject: claims.subject })) ?? (await registeredBefore(db, claims));
  const contact = known && (await contactOf(db, known.id));
  const said = contact?.chosen ? contact : { phone: claims.phone ?? known?.phone, email: claims.email ?? known?.email };
  const { id } = await savePerson(db, {
    subject: claims.subject,
    fullName: claims.fullName,
    personalId: claims.personalId ?? null,
    birthDate: claims.birthDate ?? null,
    sex: claims.sex ?? null,
    phone: said.phone ?? null,
    email: said.email ?? null,
    communeCode: claims.residenceCommuneCode ?? known?.communeCode ?? null,
    addressDetail: claims.residence ?? known?.addressDetail ?? null,
  });
  return { personId: id };
}
