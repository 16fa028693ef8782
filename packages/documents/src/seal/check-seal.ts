import { X509Certificate } from 'node:crypto';
import { onlyFilledIn } from '../signing/only-filled-in.ts';
import { signedRevision } from '../signing/signed-revision.ts';
import { namePart } from './certificate-names.ts';
import { checkSignature, type HeldSignature } from './check-signature.ts';
import type { Approval, SealReport } from './seal-report.ts';

const covers = (certificate: X509Certificate, moment: Date): boolean =>
  certificate.validFromDate <= moment && moment <= certificate.validToDate;

/** Whose papers are checked: who certifies the seals of agencies, and who else certifies people. */
interface Trust {
  root: X509Certificate;
  personal: readonly X509Certificate[];
}

// Whoever certifies people certifies no seal.
const isPersonal = ({ certificate, issuer }: HeldSignature, { root }: Trust): boolean =>
  !issuer.raw.equals(root.raw) || namePart(certificate, 'serialNumber') !== '';

const wrong = (detail: string): SealReport => ({ verdict: 'wrongApproval', detail });

function approvalBy({ certificate, signature }: HeldSignature): Approval {
  return {
    signer: namePart(certificate, 'CN'),
    position: namePart(certificate, 'title'),
    agency: namePart(certificate, 'O'),
    personId: namePart(certificate, 'serialNumber'),
    signedAt: signature.signedAt.toISOString(),
    certificate: certificate.serialNumber,
  };
}

/** The personal signature in an earlier revision: it holds, and what came after it only filled in what was left open. */
function checkApproval(pdf: Uint8Array, trust: Trust, seal: HeldSignature): Approval | SealReport | null {
  const revision = signedRevision(pdf);
  if (!revision) return null;
  const held = checkSignature(revision, [trust.root, ...trust.personal]);
  if ('verdict' in held) return wrong(held.detail);
  // A paper that two agencies sealed has no personal signature.
  if (!isPersonal(held, trust)) return null;
  if (![held.certificate, held.issuer].every((each) => covers(each, held.signature.signedAt)))
    return wrong('signed outside the time of the certificate');
  if (held.signature.signedAt > seal.signature.signedAt) return wrong('signed after it was sealed');
  const changed = onlyFilledIn(revision, pdf);
  return changed ? { verdict: 'altered', detail: changed } : approvalBy(held);
}

function check(pdf: Uint8Array, trust: Trust, at: Date): SealReport {
  const seal = checkSignature(pdf, [trust.root, ...trust.personal]);
  if ('verdict' in seal) return seal;
  const { certificate, issuer, signature } = seal;
  const inForce = [certificate, issuer].every((each) => covers(each, signature.signedAt) && covers(each, at));
  if (!inForce) return { verdict: 'expired', detail: `valid ${certificate.validFrom} to ${certificate.validTo}` };
  if (isPersonal(seal, trust)) return { verdict: 'notIssued', detail: 'the last signature is a personal one' };
  const approval = checkApproval(pdf, trust, seal);
  if (approval && 'verdict' in approval) return approval;
  const names = { signer: namePart(certificate, 'CN'), issuer: namePart(issuer, 'CN') };
  return { verdict: 'valid', ...names, signedAt: signature.signedAt.toISOString(), ...(approval && { approval }) };
}

/** Who certifies seals, and who else certifies people, where their keys are kept elsewhere (PEM). */
export interface Authorities {
  caCertificatePem: string;
  personalAuthorities?: readonly string[];
}

/**
 * Our own check of a sealed paper: the last signature covers the whole file, digest and signature match, the signer's
 * certificate comes from the given root, and both were in force when signed and at `at`. Where a person signed first,
 * that signature holds too, and only number, date and seal were filled in since. Never throws for a bad file.
 */
export async function checkSeal(
  pdf: Uint8Array,
  { caCertificatePem, personalAuthorities = [] }: Authorities,
  at: Date,
): Promise<SealReport> {
  const trust = {
    root: new X509Certificate(caCertificatePem),
    personal: personalAuthorities.map((pem) => new X509Certificate(pem)),
  };
  return check(pdf, trust, at);
}
