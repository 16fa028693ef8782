import { instantAt, plainDate } from '@mot-cua/calendar';
import { endCertificate } from '@mot-cua/db';
import { type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { endingPage } from './ending-page.ts';
import { certificateToEnd } from './list-certificates.ts';

/** `tooEarly`: before today, when something may have been signed; `tooLate`: it has expired by then. */
export type EndingTrouble = 'tooEarly' | 'tooLate';

export type EndedCertificate = { ended: true } | { problems: PageProblems } | { trouble: EndingTrouble };

/** Ends the certificate of a colleague: what was signed before stays signed. Null: not this person's to do, or ended already. */
export async function endPersonalCertificate(
  deps: Pick<Deps, 'db'>,
  { id, raw }: { id: string; raw: RawAnswers },
  staff: Staff,
): Promise<EndedCertificate | null> {
  const found = await certificateToEnd(deps, id, staff);
  if (!found || found.certificate.endedAt !== null) return null;
  const { certificate, now } = found;
  const { answers, problems } = parsePage(endingPage, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const day = String(answers.endsFrom);
  const from = instantAt(day, '00:00');
  if (day < plainDate(now)) return { trouble: 'tooEarly' };
  if (from > certificate.validTo) return { trouble: 'tooLate' };
  // Sent twice, it ends once.
  await endCertificate(deps.db, { id, from, reason: String(answers.endReason) }, staff.id);
  return { ended: true };
}
