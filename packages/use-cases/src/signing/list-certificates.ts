import type { Instant } from '@mot-cua/calendar';
import { type CertificateInUse, certificatesOf, certificatesUnder, findCertificate, legalNow } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from '../posts/administered.ts';

/** Who is told that it ends has so many days to see to another. */
const soonDays = 30;
const dayMs = 86_400_000;

type CertificateState =
  | { state: 'inForce' | 'notYet' | 'expired' }
  | { state: 'endsSoon'; days: number }
  | { state: 'ending' | 'ended'; at: Instant };

/** How a certificate stands at a moment. */
function certificateState(
  { validFrom, validTo, endedAt }: Pick<CertificateInUse, 'validFrom' | 'validTo' | 'endedAt'>,
  now: Instant,
): CertificateState {
  if (endedAt !== null) return { state: endedAt <= now ? 'ended' : 'ending', at: endedAt };
  if (validTo < now) return { state: 'expired' };
  if (now < validFrom) return { state: 'notYet' };
  const days = Math.floor((Date.parse(validTo) - Date.parse(now)) / dayMs);
  return days <= soonDays ? { state: 'endsSoon', days } : { state: 'inForce' };
}

export interface CertificateLine extends CertificateInUse {
  standing: CertificateState;
}

const lined = (certificate: CertificateInUse, now: Instant): CertificateLine => ({
  ...certificate,
  standing: certificateState(certificate, now),
});

/** What somebody signs or signed with, and whether a signing service keeps their keys. */
export async function ownCertificates(
  { db, signingService }: Pick<Deps, 'db' | 'signingService'>,
  now: Instant,
  staff: Staff,
): Promise<{ rows: CertificateLine[]; isRemote: boolean }> {
  const rows = await certificatesOf(db, staff.id);
  return { rows: rows.map((each) => lined(each, now)), isRemote: signingService !== null };
}

/** With what people sign at the agencies that somebody administers, and at those below. */
export async function listCertificates(
  deps: Pick<Deps, 'db'>,
  { page, now }: { page: number; now: Instant },
  staff: Staff,
): Promise<{ rows: CertificateLine[]; count: number }> {
  const agencyIds = (await administered(deps, staff)).map(({ id }) => id);
  const { rows, count } = await certificatesUnder(deps.db, { agencyIds, page });
  return { rows: rows.map((each) => lined(each, now)), count };
}

/** One of them. Null: there is none, or it is not this person's to see. */
export async function certificateToEnd(
  deps: Pick<Deps, 'db'>,
  id: string,
  staff: Staff,
): Promise<{ certificate: CertificateLine; now: Instant } | null> {
  const [agencies, found, now] = await Promise.all([
    administered(deps, staff),
    findCertificate(deps.db, id),
    legalNow(deps.db),
  ]);
  const isTheirs = agencies.some((agency) => agency.id === found?.agencyId);
  return found && isTheirs ? { certificate: lined(found, now), now } : null;
}
