import { procedures } from '@mot-cua/catalog';
import { findPerson, saveOrganisations, tellMandates } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** What organisations apply for. */
const forOrganisations = [
  ...new Set(procedures.filter(({ applicants }) => applicants.includes('company')).map(({ code }) => code)),
];

/**
 * Asks the business register whom a person represents by law: for these they may act until the day ends, and for no others
 * any more. Null: not in one's own name, or not known surely enough.
 */
export async function askBusinessRegister(
  { db, registers }: Pick<Deps, 'db' | 'registers'>,
  citizen: Citizen,
): Promise<{ found: number } | { silent: true } | null> {
  if (may('giveAuthority', citizen) !== 'yes') return null;
  const person = await findPerson(db, { id: citizen.id });
  if (!person?.personalId) return { found: 0 };
  const organisations = await registers.organisationsOf(person.personalId).catch(() => null);
  if (!organisations) return { silent: true };
  const principalIds = organisations.length > 0 ? await saveOrganisations(db, organisations) : [];
  await tellMandates(db, person, { by: 'businessRegister', principalIds, procedures: forOrganisations });
  return { found: principalIds.length };
}
