import { findPerson, savePerson } from '@mot-cua/db';
import type { IdentityClaims } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';

/** Keeps what the e-identity says now; an address that only we know stays. */
export async function signInCitizen({ db }: Pick<Deps, 'db'>, claims: IdentityClaims): Promise<{ personId: string }> {
  const known = await findPerson(db, { subject: claims.subject });
  const { id } = await savePerson(db, {
    subject: claims.subject,
    fullName: claims.fullName,
    personalId: claims.personalId ?? null,
    birthDate: claims.birthDate ?? null,
    sex: claims.sex ?? null,
    phone: claims.phone ?? known?.phone ?? null,
    email: claims.email ?? known?.email ?? null,
    communeCode: claims.residenceCommuneCode ?? known?.communeCode ?? null,
    addressDetail: claims.residence ?? known?.addressDetail ?? null,
  });
  return { personId: id };
}
