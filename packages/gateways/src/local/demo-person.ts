import { z } from 'zod';

const said = z.object({ vi: z.string(), en: z.string() });

/** An invented person who can sign in at the local identity provider; also the seed of the demonstration database. */
export const demoPerson = z.object({
  subject: z.string(),
  fullName: z.string(),
  realm: z.enum(['citizen', 'staff']),
  personalId: z.string().optional(),
  birthDate: z.string().optional(),
  sex: z.enum(['male', 'female']).optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  residence: z.object({ communeCode: z.string(), detail: z.string() }).optional(),
  /** `organisation`: of a leader, how the agency is called in a certificate. */
  post: z.object({ agency: z.string(), roles: z.array(z.string()), organisation: z.string().optional() }).optional(),
  canDo: said,
});

export type DemoPerson = z.infer<typeof demoPerson>;
