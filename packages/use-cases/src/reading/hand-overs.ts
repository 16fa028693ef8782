import type { Instant } from '@mot-cua/calendar';
import type { ReadEntry } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import { principalIn } from './principal-in.ts';

/** Somebody who had the dossier in hand, in which role and for which agency. */
interface Holder {
  name: string | null;
  role: Role;
  agency: string | null;
  /** Who holds the post, where a substitute did it. */
  onBehalfOf?: string;
}

/** A dossier passing from one hand to the next. */
export interface HandOver {
  giver: Holder;
  givenAt: Instant;
  receiver: Holder;
  receivedAt: Instant;
  /** The receiver took back what the giver had done: their step, by its place in the journal. */
  takenBack: number | null;
  /** The other agency did not take it over. */
  sentBack: boolean;
}

const outside: readonly Role[] = ['applicant', 'system', 'supervisor', 'systemAdmin'];

function holderOf(read: ReadEntry): Holder {
  const { entry, actorName, agencyName } = read;
  const onBehalfOf = principalIn(read);
  return { name: actorName, role: entry.actorRole, agency: agencyName, ...(onBehalfOf && { onBehalfOf }) };
}

const isSameHand = (one: ReadEntry, other: ReadEntry): boolean =>
  one.entry.actorId === other.entry.actorId && one.entry.agencyId === other.entry.agencyId;

/**
 * Who gave the dossier to whom, and when: the rows of the control slip (form 05 of Circular 01/2018/TT-VPCP). What the
 * applicant, the worker or an administrator did is no hand-over; who goes on alone hands nothing over.
 */
export function handOversIn(journal: readonly ReadEntry[]): HandOver[] {
  const acts = journal.filter(({ entry }) => !outside.includes(entry.actorRole));
  return acts.flatMap((next, place) => {
    const before = acts[place - 1];
    if (!before || isSameHand(before, next)) return [];
    const giver = { giver: holderOf(before), givenAt: before.entry.at };
    const takenBack = next.entry.type === 'takeBack' ? next.entry.data.entry : null;
    return [
      {
        ...giver,
        receiver: holderOf(next),
        receivedAt: next.entry.at,
        takenBack,
        sentBack: next.entry.type === 'sendBack',
      },
    ];
  });
}
