import { createHash, verify, X509Certificate } from 'node:crypto';
import { openCms, readSignature, type SealSignature } from './read-cms.ts';
import type { SealReport } from './seal-report.ts';
import { type SignedSpan, signedSpan } from './signed-span.ts';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const commonName = (distinguishedName: string): string => /^CN=(.*)$/m.exec(distinguishedName)?.[1] ?? '';

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

// Also catches what no digest covers: the case of the hexadecimal letters, the padding, unsigned CMS fields.
function isCanonical(span: SignedSpan, seal: SealSignature): boolean {
  const value = Buffer.from(seal.canonical).toString('hex').toUpperCase();
  return span.contents === value.padEnd(span.contents.length, '0');
}

function alteration(span: SignedSpan, seal: SealSignature, signer: X509Certificate): string | undefined {
  if (!sha256(span.signed).equals(seal.messageDigest)) return 'the content does not match its digest';
  if (!sha256(signer.raw).equals(seal.certificateDigest)) return 'another certificate stands in for the signer';
  const verified = attempt(() => verify('sha256', seal.signedAttributes, signer.publicKey, seal.signature));
  if (!verified) return 'the signature does not verify';
  return isCanonical(span, seal) ? undefined : 'the signature value was re-encoded';
}

function isIssuedBy(root: X509Certificate, signer: X509Certificate): boolean {
  return !signer.ca && signer.checkIssued(root) && signer.verify(root.publicKey);
}

function covers(certificate: X509Certificate, moment: Date): boolean {
  return certificate.validFromDate <= moment && moment <= certificate.validToDate;
}

function check(pdf: Uint8Array, root: X509Certificate, at: Date): SealReport {
  const span = signedSpan(pdf);
  if ('verdict' in span) return span;
  const cms = attempt(() => openCms(Buffer.from(span.contents, 'hex')));
  const [signer, ...others] = cms?.certificates ?? [];
  if (!cms || !signer) return { verdict: 'altered', detail: 'the signature value is not a CMS signature' };
  if (!isIssuedBy(root, signer)) return { verdict: 'unknownSigner', detail: `issued by ${signer.issuer}` };
  const seal = attempt(() => readSignature(cms.data));
  const foreign = others.some((other) => !other.raw.equals(root.raw));
  if (!seal || foreign) return { verdict: 'altered', detail: 'the signature value is not one of our seals' };
  const altered = alteration(span, seal, signer);
  if (altered) return { verdict: 'altered', detail: altered };
  const inForce = [signer, root].every((certificate) => covers(certificate, seal.signedAt) && covers(certificate, at));
  if (!inForce) return { verdict: 'expired', detail: `valid ${signer.validFrom} to ${signer.validTo}` };
  const names = { signer: commonName(signer.subject), issuer: commonName(signer.issuer) };
  return { verdict: 'valid', ...names, signedAt: seal.signedAt.toISOString() };
}

/**
 * Our own check of a sealed paper: the last signature covers the whole file, digest and signature match, the signer's
 * certificate comes from the given root, and both were in force when signed and at `at`. Never throws for a bad file.
 */
export async function checkSeal(
  pdf: Uint8Array,
  authority: { caCertificatePem: string },
  at: Date,
): Promise<SealReport> {
  return check(pdf, new X509Certificate(authority.caCertificatePem), at);
}
