import type { Instant } from '@mot-cua/calendar';
import { certificatesAt, type PersonalCertificate } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { inForce } from './in-force.ts';
import { type CertificateNames, makeCertificate, type Signing } from './make-certificate.ts';

const all = ({ db }: Pick<Deps, 'db'>, { staffId, agencyId }: Signing): Promise<PersonalCertificate[]> =>
  certificatesAt(db, { agencyId, staffIds: [staffId] });

/** Those whose key is kept where keys are kept now: here, or by a service. */
const usable = ({ signingService }: Pick<Deps, 'signingService'>, had: readonly PersonalCertificate[]) =>
  had.filter(({ remote }) => (remote !== null) === (signingService !== null));

/** Whether somebody can sign for an agency at a moment. Where keys lie here, the first certificate is made when they first sign. */
export async function canSign(
  deps: Pick<Deps, 'db' | 'signingService'>,
  signing: Signing,
  at: Instant,
): Promise<boolean> {
  const had = await all(deps, signing);
  const isFirst = deps.signingService === null && had.every(({ endedAt, remote }) => remote && endedAt);
  return isFirst || usable(deps, had).some((each) => inForce(each, at));
}

/** The certificate with which somebody signed at a moment; their first is made now, where keys lie here. Null: theirs was not in force. */
export async function certificateFor(
  deps: Pick<Deps, 'db' | 'personalKeys' | 'signingService' | 'settings'>,
  signing: Signing,
  at: Instant,
  namesOf: CertificateNames,
): Promise<PersonalCertificate | null> {
  const had = usable(deps, await all(deps, signing));
  const isFirst = deps.signingService === null && had.length === 0;
  if (isFirst) await makeCertificate(deps, { ...signing, turn: 0, madeBy: null }, namesOf);
  const now = isFirst ? usable(deps, await all(deps, signing)) : had;
  return now.find((each) => inForce(each, at)) ?? null;
}
