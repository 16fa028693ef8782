import type { AccountClaims } from 'oidc-provider';
import type { DemoPerson } from '../demo-person.ts';

const COMMUNES: Record<string, string> = { '00292': 'Phường Bạch Mai', '00070': 'Phường Hoàn Kiếm' };

/** Which claims a scope opens, beyond the standard ones our own: personal_id, realm, commune_code. */
export const claimsByScope = {
  openid: ['sub', 'realm', 'acr'],
  profile: ['name', 'birthdate', 'gender', 'personal_id'],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address', 'commune_code'],
};

export function accountClaims(person: DemoPerson): AccountClaims {
  const { residence } = person;
  const commune = residence && COMMUNES[residence.communeCode];
  return {
    sub: person.subject,
    realm: person.realm,
    name: person.fullName,
    birthdate: person.birthDate,
    gender: person.sex,
    personal_id: person.personalId,
    email: person.email,
    email_verified: person.email ? true : undefined,
    phone_number: person.phone,
    phone_number_verified: person.phone ? true : undefined,
    address: residence && { formatted: [residence.detail, commune, 'thành phố Hà Nội'].filter(Boolean).join(', ') },
    commune_code: residence?.communeCode,
  };
}
