import { contactOf, findPerson, savePerson } from '@mot-cua/db';
import type { IdentityClaims } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';

/** Keeps what the e-identity says now; an address that only we know stays, and so does a contact that the person chose. */
export async function signInCitizen({ db }: Pick<Deps, 'db'>, claims: IdentityClaims): Promise<{ personId: string }> {
  const known = await findPerson(db, { subject: claims.subject });
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
