import { z } from 'zod';
import type { AssuranceLevel, IdentityClaims, Realm } from './identity-gateway.ts';

const text = z
  .string()
  .trim()
  .min(1)
  .transform((value) => value.normalize('NFC'));

const providerClaims = z.object({
  sub: z.string().min(1),
  name: text,
  personal_id: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  birthdate: z.iso.date().optional(),
  gender: z.enum(['male', 'female']).optional().catch(undefined),
  email: z.email().optional().catch(undefined),
  phone_number: text.optional(),
  address: z.object({ formatted: text.optional() }).optional(),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  realm: z.enum(['citizen', 'staff']).optional(),
});

/** Turns a provider's claims into ours, or null when they are incomplete or speak of another realm. */
export function readClaims(raw: unknown, realm: Realm, assurance: AssuranceLevel): IdentityClaims | null {
  const read = providerClaims.safeParse(raw);
  if (!read.success) return null;
  const claims = read.data;
  if (claims.realm !== undefined && claims.realm !== realm) return null;
  return {
    subject: claims.sub,
    fullName: claims.name,
    personalId: claims.personal_id,
    birthDate: claims.birthdate,
    sex: claims.gender,
    email: claims.email,
    phone: claims.phone_number,
    residence: claims.address?.formatted,
    residenceCommuneCode: claims.commune_code,
    assurance,
    realm,
  };
}
