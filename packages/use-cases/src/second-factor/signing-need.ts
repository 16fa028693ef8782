import type { Instant } from '@mot-cua/calendar';
import { factorOf, hasFactorDuty } from '@mot-cua/db';
import type { Facts } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { lacksCertificate } from '../signing/lacks-certificate.ts';

/** Commands that sign what the applicant will get: the leader's own signature (the seal is the agency's, and follows it). */
export const signs = (command: string): boolean => command === 'approve';

/** What signing one dossier asks for: a certificate in force first, a code, a second factor that is not there yet, or nothing more than the click. */
export type SigningNeed = 'certificate' | 'code' | 'setUp' | 'nothing';

/** An agency that took over from others keeps what they demanded. */
const demanding = ({ competentAgencyId }: Facts, { posts }: Staff): string[] => {
  const post = posts.find(({ agencyId, succeeds = [] }) => [agencyId, ...succeeds].includes(competentAgencyId));
  return [competentAgencyId, ...(post ? [post.agencyId, ...(post.succeeds ?? [])] : [])];
};

/** Who has a second factor signs with it; who has none signs only where the agency does not demand it of everybody. */
export async function signingNeed(
  deps: Pick<Deps, 'db' | 'signingService'>,
  { facts, now }: { facts: Facts; now: Instant },
  staff: Staff,
): Promise<SigningNeed> {
  const [own, isDuty, isLacking] = await Promise.all([
    factorOf(deps.db, staff.id),
    hasFactorDuty(deps.db, demanding(facts, staff)),
    lacksCertificate(deps, { facts, now }, staff),
  ]);
  if (isLacking) return 'certificate';
  if (own?.isConfirmed) return 'code';
  return isDuty ? 'setUp' : 'nothing';
}
