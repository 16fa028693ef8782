import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '@mot-cua/db';
import { openAuthority, type PersonalKeys, publishOnce } from '@mot-cua/documents';
import {
  type ClientConfig,
  demoSecrets,
  openFileStore,
  openMail,
  openNational,
  openPayment,
  openPost,
  openRegisters,
  openScanner,
  openSigningService,
  openSms,
  type PaymentConfig,
  type SmsConfig,
} from '@mot-cua/gateways';
import { z } from 'zod';
import type { Deps } from './deps.ts';
import { factorKeys, newFactorKey } from './second-factor/factor-keys.ts';

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
  PAYMENT_MERCHANT: z.string().optional(),
  PAYMENT_SECRET: z.string().optional(),
  SMS_URL: z.string().optional(),
  SMS_CLIENT: z.string().optional(),
  SMS_SECRET: z.string().optional(),
  SMS_BRANDNAME: z.string().optional(),
  SMS_MARKS: z.enum(['0', '1']).default('0'),
  POST_URL: z.string().optional(),
  REGISTERS_URL: z.string().optional(),
  REGISTERS_CLIENT: z.string().optional(),
  REGISTERS_SECRET: z.string().optional(),
  NATIONAL_URL: z.string().optional(),
  NATIONAL_CLIENT: z.string().optional(),
  NATIONAL_SECRET: z.string().optional(),
  PERSONAL_KEYS: z.enum(['here', 'csc']).default('here'),
  CSC_URL: z.string().optional(),
  CSC_CLIENT: z.string().optional(),
  CSC_SECRET: z.string().optional(),
  CSC_TRUST: z.string().optional(),
  CLAMD: z.string().optional(),
  FACTOR_KEYS: z.string().optional(),
});

/** Opens everything that the environment names. A variable that is missing or malformed throws and says which. */
export async function openDeps(
  env: NodeJS.ProcessEnv,
  { name, connections }: { name: string; connections: number },
): Promise<Deps> {
  const set = environment.parse(env);
  const payment = paymentSettings(set);
  const demo = payment.secret === demoSecrets.payment.secret;
  const authority = await openAuthority(path.join(set.DATA_DIR, 'authority'));
  const isRemote = set.PERSONAL_KEYS === 'csc';
  return {
    db: openDatabase(set.DATABASE_URL, { max: connections, name }),
    files: openFileStore(path.join(set.DATA_DIR, 'files')),
    scanner: openScanner(set.CLAMD ? { clamd: set.CLAMD } : {}),
    payment: openPayment(payment),
    mail: openMail({ url: set.SMTP_URL, from: set.MAIL_FROM }),
    sms: openSms(smsSettings(set)),
    post: openPost({ url: set.POST_URL ?? `${set.GATEWAYS_URL}/post` }),
    registers: openRegisters(registerSettings(set)),
    national: openNational(nationalSettings(set)),
    authority: { ...authority, personalAuthorities: await trustedAuthorities(set) },
    personalKeys: isRemote ? elsewhere : authority,
    signingService: isRemote ? openSigningService(signingSettings(set)) : null,
    factorKeys: factorKeys(set.FACTOR_KEYS ?? (await ownKey(set.DATA_DIR))),
    settings: { portalUrl: set.PORTAL_URL, backofficeUrl: set.BACKOFFICE_URL, demo },
  };
}

/** A key beside the authority's, made at the first start: outside the database, as a key must be. */
async function ownKey(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return publishOnce(path.join(folder, 'factor.key'), async () => newFactorKey());
}

type Environment = z.infer<typeof environment>;

/** A real merchant has a secret of its own; only the local bank knows the demonstration's. */
function paymentSettings(set: Environment): PaymentConfig {
  if (!set.PAYMENT_URL) return { host: `${set.GATEWAYS_URL}/vnpay`, ...demoSecrets.payment };
  return {
    host: set.PAYMENT_URL,
    merchant: own('PAYMENT_MERCHANT', set.PAYMENT_MERCHANT, demoSecrets.payment.merchant),
    secret: own('PAYMENT_SECRET', set.PAYMENT_SECRET, demoSecrets.payment.secret),
  };
}

function smsSettings(set: Environment): SmsConfig {
  const marks = set.SMS_MARKS === '1';
  if (!set.SMS_URL) return { url: `${set.GATEWAYS_URL}/sms`, ...demoSecrets.sms, marks };
  return {
    marks,
    url: set.SMS_URL,
    clientId: set.SMS_CLIENT ?? demoSecrets.sms.clientId,
    clientSecret: own('SMS_SECRET', set.SMS_SECRET, demoSecrets.sms.clientSecret),
    brandname: own('SMS_BRANDNAME', set.SMS_BRANDNAME, demoSecrets.sms.brandname),
  };
}

function registerSettings(set: Environment): ClientConfig {
  if (!set.REGISTERS_URL) return { url: `${set.GATEWAYS_URL}/registers`, ...demoSecrets.registers };
  return {
    url: set.REGISTERS_URL,
    clientId: set.REGISTERS_CLIENT ?? demoSecrets.registers.clientId,
    clientSecret: own('REGISTERS_SECRET', set.REGISTERS_SECRET, demoSecrets.registers.clientSecret),
  };
}

function nationalSettings(set: Environment): ClientConfig {
  if (!set.NATIONAL_URL) return { url: `${set.GATEWAYS_URL}/national`, ...demoSecrets.national };
  return {
    url: set.NATIONAL_URL,
    clientId: set.NATIONAL_CLIENT ?? demoSecrets.national.clientId,
    clientSecret: own('NATIONAL_SECRET', set.NATIONAL_SECRET, demoSecrets.national.clientSecret),
  };
}

function signingSettings(set: Environment): ClientConfig {
  if (!set.CSC_URL) return { url: `${set.GATEWAYS_URL}/signing-service/csc/v1`, ...demoSecrets.signing };
  return {
    url: set.CSC_URL,
    clientId: set.CSC_CLIENT ?? demoSecrets.signing.clientId,
    clientSecret: own('CSC_SECRET', set.CSC_SECRET, demoSecrets.signing.clientSecret),
  };
}

/** Who certifies people, besides the demonstration's own authority. What was signed under them stays checked when keys lie here again. */
async function trustedAuthorities(set: Environment): Promise<string[]> {
  const local = set.PERSONAL_KEYS === 'csc' && !set.CSC_URL ? path.join(set.DATA_DIR, 'signing-service/ca.pem') : null;
  const file = set.CSC_TRUST ?? local;
  if (!file && set.PERSONAL_KEYS === 'csc')
    throw new Error('CSC_TRUST is missing: whose certificates are to be trusted?');
  const pem = file ? await readFile(file, 'utf8') : '';
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

/** Nothing here signs for a person whose key a service keeps. */
const elsewhere: PersonalKeys = {
  keyOf: () => Promise.reject(new Error('The keys of people are kept by a signing service')),
};

function own(name: string, value: string | undefined, demo: string): string {
  if (value && value !== demo) return value;
  throw new Error(`${name} is ${value ? 'the well-known one of the demonstration' : 'missing'}: set your own`);
}
