import { addStaffNotices, type DueParcel, leaseParcel, markParcelTaken, putOffParcel, refuseParcel } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

interface Announced {
  taken: number;
  refused: number;
  /** The carrier did not answer: the rest of the round waits, too. */
  putOff: number;
}

const longest = 300;
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, longest);

/** It waits for a person: whoever handed it over is told. */
async function refuse({ db }: Pick<Deps, 'db'>, due: DueParcel, reason: string): Promise<void> {
  const { dossierId, seq, tries, staffId } = due;
  if (!(await refuseParcel(db, due, reason.slice(0, longest)))) return;
  await addStaffNotices(db, [
    { staffId, dossierId, kind: 'parcelRefused', about: `${seq}:${tries}:${reason.slice(0, longest)}`, dueAt: null },
  ]);
}

/** Tells the carrier of what was handed over, one parcel after another; one key for each hand-over. The worker repeats it. */
export async function announceParcels({ db, post }: Pick<Deps, 'db' | 'post'>): Promise<Announced> {
  const announced = { taken: 0, refused: 0, putOff: 0 };
  for (let due = await leaseParcel(db); due; due = await leaseParcel(db)) {
    const { dossierId, seq, recipient, address, phone } = due;
    const answer = await post
      .handOver({ key: `${dossierId}:${seq}`, recipient, address, phone })
      .catch((error: unknown) => ({ trouble: wordsOf(error) }));
    if ('trouble' in answer) {
      await putOffParcel(db, due, answer.trouble);
      return { ...announced, putOff: 1 };
    }
    if ('refused' in answer) {
      await refuse({ db }, due, answer.refused);
      announced.refused += 1;
    } else {
      await markParcelTaken(db, due, answer.trackingNumber);
      announced.taken += 1;
    }
  }
  return announced;
}
