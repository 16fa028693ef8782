import { announceParcelAgain, lastParcel } from '@mot-cua/db';
import { type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { maySendAgain } from './may-send-again.ts';
import { parcelPage } from './parcel-page.ts';

/**
 * Has a parcel that the carrier refused announced again, to the address that is said now. Where a colleague was quicker, theirs
 * stands. Null: not this person's to send.
 */
export async function sendParcelAgain(
  deps: Pick<Deps, 'db'>,
  { id, raw }: { id: string; raw: RawAnswers },
  staff: Staff,
): Promise<{ done: true } | { problems: PageProblems } | null> {
  const { db } = deps;
  const found = await staffDossier(deps, id, staff, 'staffDossierActs');
  const parcel = found && maySendAgain(found.dossier, staff) ? await lastParcel(db, id) : null;
  if (!found || !parcel) return null;
  const { answers, problems } = parsePage(parcelPage, raw, {}, await todayOf(db, found.now));
  if (Object.keys(problems).length > 0) return { problems };
  const [recipient, address, phone] = [String(answers.recipient), String(answers.address), String(answers.phone)];
  await announceParcelAgain(db, { dossierId: id, seq: parcel.seq }, { recipient, address, phone }, staff.id);
  return { done: true };
}
