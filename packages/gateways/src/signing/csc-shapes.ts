import { z } from 'zod';

/** Object identifiers as a service names algorithms. */
export const algorithms = { rsa: '1.2.840.113549.1.1.1', sha256: '2.16.840.1.101.3.4.2.1' } as const;

const base64 = z.base64();

/** What a service tells of itself; its OAuth 2.0 server is at the same address unless it says otherwise. */
export const serviceInfo = z.object({ specs: z.string(), oauth2: z.url().optional() });

export const grantedToken = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().default(3600),
});

export const credentialList = z.object({
  credentialIDs: z.array(z.string().min(1).max(200)).max(50),
});

const presence = z.enum(['true', 'false', 'optional']);

export const credentialInfo = z.object({
  key: z.object({ status: z.enum(['enabled', 'disabled']), algo: z.array(z.string()), len: z.number().int() }),
  cert: z.object({
    status: z.enum(['valid', 'expired', 'revoked', 'suspended']).optional(),
    certificates: z.array(base64).min(1).max(5),
  }),
  authMode: z.enum(['implicit', 'explicit', 'oauth2code']),
  PIN: z.object({ presence }).optional(),
  OTP: z.object({ presence, type: z.enum(['offline', 'online']).optional() }).optional(),
  multisign: z.number().int().positive(),
});

export const authorized = z.object({ SAD: z.string().min(1) });

export const signedHashes = z.object({ signatures: z.array(base64) });

export const toldError = z.object({ error: z.string(), error_description: z.string().default('') });
