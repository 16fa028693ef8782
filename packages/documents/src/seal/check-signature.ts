import { createHash, verify, type X509Certificate } from 'node:crypto';
import { openCms, readSignature, type SealSignature } from './read-cms.ts';
import type { SealReport } from './seal-report.ts';
import { type SignedSpan, signedSpan } from './signed-span.ts';

export type SealRefusal = Exclude<SealReport, { verdict: 'valid' }>;

/** A signature that holds: whose it is, and what it says. */
export interface HeldSignature {
  certificate: X509Certificate;
  /** Who issued the certificate: one of those that were trusted. */
  issuer: X509Certificate;
  signature: SealSignature;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

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

/** The last signature of a PDF: over the whole file, whole itself, and by a certificate of an authority that is trusted. Or why it is not. */
export function checkSignature(pdf: Uint8Array, trusted: readonly X509Certificate[]): HeldSignature | SealRefusal {
  const span = signedSpan(pdf);
  if ('verdict' in span) return span;
  const cms = attempt(() => openCms(Buffer.from(span.contents, 'hex')));
  const [certificate, ...others] = cms?.certificates ?? [];
  if (!cms || !certificate) return { verdict: 'altered', detail: 'the signature value is not a CMS signature' };
  const issuer = trusted.find((authority) => isIssuedBy(authority, certificate));
  if (!issuer) return { verdict: 'unknownSigner', detail: `issued by ${certificate.issuer}` };
  const signature = attempt(() => readSignature(cms.data));
  const foreign = others.some((other) => !other.raw.equals(issuer.raw));
  if (!signature || foreign) return { verdict: 'altered', detail: 'the signature value is not one of our seals' };
  const altered = alteration(span, signature, certificate);
  return altered ? { verdict: 'altered', detail: altered } : { certificate, issuer, signature };
}
