import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Authorities } from './check-seal.ts';
import { type IssuedKey, issueCertificate } from './issue-certificate.ts';
import { packP12 } from './pack-p12.ts';
import { certificateFromPem, fromPem, toPem } from './pem.ts';
import type { PersonalKeys, Signatory } from './personal-keys.ts';
import { publishOnce } from './publish-once.ts';
import type { Seal } from './seal.ts';
import { sealKey } from './seal-key.ts';

/** The demo root, and under it a seal for each agency that issues papers, and a key for each person who signs them. */
export interface Authority extends PersonalKeys, Authorities {
  /** Made at the agency's first paper; the same ever after. */
  sealOf(agencyName: string): Promise<Seal>;
}

const rootName = { commonName: 'Một Cửa DEMO Root CA', organization: 'Một Cửa (DEMO)' };
// Backdated so that seeded history can be sealed with its own dates.
const years = { before: 5, root: 20, seal: 10, person: 3 };

function yearsFrom(date: Date, count: number): Date {
  const moved = new Date(date);
  moved.setUTCFullYear(moved.getUTCFullYear() + count, moved.getUTCMonth(), 1);
  moved.setUTCHours(0, 0, 0, 0);
  return moved;
}

function validity(now: Date, lasting: number) {
  return { notBefore: yearsFrom(now, -years.before), notAfter: yearsFrom(now, lasting) };
}

async function makeRoot(now: Date): Promise<string> {
  const root = await issueCertificate({ ...rootName, usage: 'authority', ...validity(now, years.root) });
  const key = await crypto.subtle.exportKey('pkcs8', root.keys.privateKey);
  return toPem('CERTIFICATE', root.certificate.toSchema().toBER()) + toPem('PRIVATE KEY', key);
}

async function readRoot(pem: string): Promise<IssuedKey> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const certificate = certificateFromPem(pem);
  const privateKey = await crypto.subtle.importKey('pkcs8', fromPem('PRIVATE KEY', pem), algorithm, false, ['sign']);
  return { keys: { privateKey, publicKey: await certificate.getPublicKey() }, certificate };
}

type Holder = Pick<Parameters<typeof issueCertificate>[0], 'commonName' | 'organization' | 'usage' | 'person'>;

async function makeKey(holder: Holder, rootPem: string, now: Date, lasting: number): Promise<string> {
  const issuer = await readRoot(rootPem);
  const made = await issueCertificate({ ...holder, ...validity(now, lasting), issuer });
  const passphrase = randomBytes(24).toString('base64url');
  const p12 = await packP12(made.keys.privateKey, [made.certificate, issuer.certificate], passphrase);
  const certificatePem = toPem('CERTIFICATE', made.certificate.toSchema().toBER());
  return JSON.stringify({ p12: Buffer.from(p12).toString('base64'), passphrase, certificatePem });
}

const sealHolder = (name: string): Holder => ({ commonName: name, organization: name, usage: 'seal' });

const personHolder = ({ name, position, agency, personId }: Signatory): Holder => ({
  ...{ commonName: name, organization: agency, usage: 'person', person: { position, id: personId } },
});

function readSeal(json: string, caCertificatePem: string): Seal {
  const { p12, passphrase, certificatePem } = JSON.parse(json);
  const certificate = new X509Certificate(certificatePem);
  if (!certificate.verify(new X509Certificate(caCertificatePem).publicKey)) {
    throw new Error(`the seal of ${certificate.subject} was not issued by the root beside it`);
  }
  const subject = certificate.subject.split('\n').reverse().join(', ');
  return { p12: new Uint8Array(Buffer.from(p12, 'base64')), passphrase, certificatePem, subject };
}

/** Each promise of a key once, and again after a failure. */
function remembered<Asked>(open: (asked: Asked) => Promise<Seal>, nameOf: (asked: Asked) => string) {
  const keys = new Map<string, Promise<Seal>>();
  return (asked: Asked): Promise<Seal> => {
    const name = nameOf(asked);
    const key = keys.get(name) ?? open(asked);
    keys.set(name, key);
    key.catch(() => keys.delete(name));
    return key;
  };
}

/**
 * The root kept in `dir`, and the seals and personal keys under it. Each is made on first use (files of mode 0600) and
 * reused by every later call and process. Rejects when a stored key does not belong to the stored root.
 */
export async function openAuthority(dir: string, now = new Date()): Promise<Authority> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const rootPem = await publishOnce(join(dir, 'root.pem'), () => makeRoot(now));
  const caCertificatePem = toPem('CERTIFICATE', fromPem('CERTIFICATE', rootPem));
  const kept = async (kind: 'seal' | 'person', name: string, holder: Holder, lasting: number): Promise<Seal> => {
    const id = createHash('sha256').update(name).digest('hex').slice(0, 16);
    const make = () => makeKey(holder, rootPem, now, lasting);
    return readSeal(await publishOnce(join(dir, `${kind}-${id}.json`), make), caCertificatePem);
  };
  const sealOf = remembered(
    (name: string) => kept('seal', name, sealHolder(name), years.seal),
    (name) => name,
  );
  const personOf = remembered(
    (person: Signatory) => kept('person', person.credential, personHolder(person), years.person),
    ({ credential }) => credential,
  );
  return {
    caCertificatePem,
    sealOf: (agencyName) => sealOf(agencyName.normalize('NFC')),
    keyOf: async (person) => sealKey(await personOf(person)),
  };
}
