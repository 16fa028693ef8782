import path from 'node:path';
import { openDatabase } from '@mot-cua/db';
import { openAuthority } from '@mot-cua/documents';
import {
  demoSecrets,
  openFileStore,
  openMail,
  openPayment,
  openPost,
  openRegisters,
  openScanner,
} from '@mot-cua/gateways';
import { z } from 'zod';
import type { Deps } from './deps.ts';

const url = z.url().transform((text) => text.replace(/\/$/, ''));

const environment = z.object({
  DATABASE_URL: z.string().min(1),
  DATA_DIR: z.string().default('.data'),
  PORTAL_URL: url,
  BACKOFFICE_URL: url,
  GATEWAYS_URL: url,
  SMTP_URL: z.string().default('smtp://127.0.0.1:3025'),
  MAIL_FROM: z.string().default('mot-cua@demo.invalid'),
  PAYMENT_URL: z.string().optional(),
  PAYMENT_MERCHANT: z.string().default(demoSecrets.payment.merchant),
  PAYMENT_SECRET: z.string().default(demoSecrets.payment.secret),
  POST_URL: z.string().optional(),
  REGISTERS_URL: z.string().optional(),
  REGISTERS_CLIENT: z.string().default(demoSecrets.registers.clientId),
  REGISTERS_SECRET: z.string().default(demoSecrets.registers.clientSecret),
  CLAMD: z.string().optional(),
});

/** Opens everything that the environment names. A variable that is missing or malformed throws and says which. */
export async function openDeps(
  env: NodeJS.ProcessEnv,
  { name, connections }: { name: string; connections: number },
): Promise<Deps> {
  const set = environment.parse(env);
  const demo = set.PAYMENT_SECRET === demoSecrets.payment.secret;
  return {
    db: openDatabase(set.DATABASE_URL, { max: connections, name }),
    files: openFileStore(path.join(set.DATA_DIR, 'files')),
    scanner: openScanner(set.CLAMD ? { clamd: set.CLAMD } : {}),
    payment: openPayment({
      host: set.PAYMENT_URL ?? `${set.GATEWAYS_URL}/vnpay`,
      merchant: set.PAYMENT_MERCHANT,
      secret: set.PAYMENT_SECRET,
    }),
    mail: openMail({ url: set.SMTP_URL, from: set.MAIL_FROM }),
    post: openPost({ url: set.POST_URL ?? `${set.GATEWAYS_URL}/post` }),
    registers: openRegisters({
      url: set.REGISTERS_URL ?? `${set.GATEWAYS_URL}/registers`,
      clientId: set.REGISTERS_CLIENT,
      clientSecret: set.REGISTERS_SECRET,
    }),
    authority: await openAuthority(path.join(set.DATA_DIR, 'authority')),
    settings: { portalUrl: set.PORTAL_URL, backofficeUrl: set.BACKOFFICE_URL, demo },
  };
}
