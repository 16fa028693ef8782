import type { Instant } from '@mot-cua/calendar';
import { certificatesAt, type PersonalCertificate } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { inForce } from './in-force.ts';
import { type CertificateNames, makeCertificate, type Signing } from './make-certificate.ts';

const all = ({ db }: Pick<Deps, 'db'>, { staffId, agencyId }: Signing): Promise<PersonalCertificate[]> =>
  certificatesAt(db, { agencyId, staffIds: [staffId] });

/** Whether somebody can sign for an agency at a moment: their first certificate is made when they first sign. */
export async function canSign(deps: Pick<Deps, 'db'>, signing: Signing, at: Instant): Promise<boolean> {
  const had = await all(deps, signing);
  return had.length === 0 || had.some((each) => inForce(each, at));
}

/** The certificate with which somebody signed at a moment; their first is made now. Null: theirs was not in force. */
export async function certificateFor(
  deps: Pick<Deps, 'db' | 'personalKeys' | 'settings'>,
  signing: Signing,
  at: Instant,
  namesOf: CertificateNames,
): Promise<PersonalCertificate | null> {
  const had = await all(deps, signing);
  if (had.length === 0) await makeCertificate(deps, { ...signing, turn: 0, madeBy: null }, namesOf);
  const now = had.length === 0 ? await all(deps, signing) : had;
  return now.find((each) => inForce(each, at)) ?? null;
}
