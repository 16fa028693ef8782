import type { Instant } from '@mot-cua/calendar';
import { type AwaitedSignature, type CertificateInUse, certificatesOf, signaturesAwaitedFrom } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { inForce } from './in-force.ts';

/** What waits for one certificate, and whether that can still sign. */
export interface AwaitedWith {
  certificate: CertificateInUse;
  signs: boolean;
  items: readonly AwaitedSignature[];
}

/** What waits for somebody's signature, by the certificate that will sign it. Null: signatures are not released here. */
export async function readAwaited(
  { db, signingService }: Pick<Deps, 'db' | 'signingService'>,
  now: Instant,
  staff: Staff,
): Promise<AwaitedWith[] | null> {
  if (!signingService) return null;
  const [items, certificates] = await Promise.all([signaturesAwaitedFrom(db, staff.id), certificatesOf(db, staff.id)]);
  return certificates.flatMap((certificate) => {
    const own = items.filter(({ certificateId }) => certificateId === certificate.id);
    return own.length > 0 ? [{ certificate, signs: inForce(certificate, now), items: own }] : [];
  });
}
