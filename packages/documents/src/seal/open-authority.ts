import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type IssuedKey, issueCertificate } from './issue-certificate.ts';
import { packP12 } from './pack-p12.ts';
import { certificateFromPem, fromPem, toPem } from './pem.ts';
import { publishOnce } from './publish-once.ts';

/** An agency's electronic seal: its key and its certificate, which names the agency. */
export interface Seal {
  p12: Uint8Array;
  passphrase: string;
  certificatePem: string;
  subject: string;
}

/** The demo root, and under it a seal for each agency that issues papers. */
export interface Authority {
  caCertificatePem: string;
  /** Made at the agency's first paper; the same ever after. */
  sealOf(agencyName: string): Promise<Seal>;
}

const rootName = { commonName: 'Một Cửa DEMO Root CA', organization: 'Một Cửa (DEMO)' };
// Backdated so that seeded history can be sealed with its own dates.
const years = { before: 5, root: 20, seal: 10 };

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

async function makeSeal(agencyName: string, rootPem: string, now: Date): Promise<string> {
  const issuer = await readRoot(rootPem);
  const names = { commonName: agencyName, organization: agencyName };
  const seal = await issueCertificate({ ...names, usage: 'seal', ...validity(now, years.seal), issuer });
  const passphrase = randomBytes(24).toString('base64url');
  const p12 = await packP12(seal.keys.privateKey, [seal.certificate, issuer.certificate], passphrase);
  const certificatePem = toPem('CERTIFICATE', seal.certificate.toSchema().toBER());
  return JSON.stringify({ p12: Buffer.from(p12).toString('base64'), passphrase, certificatePem });
}

function readSeal(json: string, caCertificatePem: string): Seal {
  const { p12, passphrase, certificatePem } = JSON.parse(json);
  const certificate = new X509Certificate(certificatePem);
  if (!certificate.verify(new X509Certificate(caCertificatePem).publicKey)) {
    throw new Error(`the seal of ${certificate.subject} was not issued by the root beside it`);
  }
  const subject = certificate.subject.split('\n').reverse().join(', ');
  return { p12: new Uint8Array(Buffer.from(p12, 'base64')), passphrase, certificatePem, subject };
}

/** Each promise of a seal once, and again after a failure. */
function remembered(open: (agencyName: string) => Promise<Seal>): Authority['sealOf'] {
  const seals = new Map<string, Promise<Seal>>();
  return (agencyName) => {
    const name = agencyName.normalize('NFC');
    const seal = seals.get(name) ?? open(name);
    seals.set(name, seal);
    seal.catch(() => seals.delete(name));
    return seal;
  };
}

/**
 * The root kept in `dir`, and the seals under it. Each is made on first use (files of mode 0600) and reused by every
 * later call and process. `sealOf` rejects when a stored seal does not belong to the stored root.
 */
export async function openAuthority(dir: string, now = new Date()): Promise<Authority> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const rootPem = await publishOnce(join(dir, 'root.pem'), () => makeRoot(now));
  const caCertificatePem = toPem('CERTIFICATE', fromPem('CERTIFICATE', rootPem));
  const openSeal = async (agencyName: string) => {
    const id = createHash('sha256').update(agencyName).digest('hex').slice(0, 16);
    const json = await publishOnce(join(dir, `seal-${id}.json`), () => makeSeal(agencyName, rootPem, now));
    return readSeal(json, caCertificatePem);
  };
  return { caCertificatePem, sealOf: remembered(openSeal) };
}
