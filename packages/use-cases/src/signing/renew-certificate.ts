import { certificatesAt } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { inForce } from './in-force.ts';
import { certificateToEnd } from './list-certificates.ts';
import { type CertificateNames, makeCertificate } from './make-certificate.ts';

/**
 * Makes a colleague's next certificate where keys lie here, once theirs has ended. False: they have one that is not ended.
 * Null: not this person's to do, or a service keeps the keys.
 */
export async function renewCertificate(
  deps: Pick<Deps, 'db' | 'personalKeys' | 'signingService' | 'settings'>,
  { id }: { id: string },
  staff: Staff,
  namesOf: CertificateNames,
): Promise<boolean | null> {
  const found = await certificateToEnd(deps, id, staff);
  if (!found || deps.signingService) return null;
  const { staffId, agencyId } = found.certificate;
  const had = await certificatesAt(deps.db, { agencyId, staffIds: [staffId] });
  if (had.some((each) => each.endedAt === null || inForce(each, found.now))) return false;
  await makeCertificate(deps, { staffId, agencyId, turn: had.length, madeBy: staff.id }, namesOf);
  return true;
}
