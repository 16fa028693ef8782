import {
  failNationalMessage,
  leaseNationalMessages,
  markNationalSent,
  type NationalMessage,
  putOffNationalMessage,
} from '@mot-cua/db';
import type { NationalDispatch } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';
import { publishedStatus } from './published-status.ts';

const perRound = 50;

const dateOf = (at: string | null): Date | null => (at ? new Date(at) : null);

function dispatchOf({
  id,
  dossierId,
  status,
  at,
  acceptedAt,
  dueAt,
  settledAt,
  ...message
}: NationalMessage): NationalDispatch {
  const { reference, code, procedureCode, agencyCode } = message;
  return {
    key: `${dossierId}:${id}`,
    sequence: Number(id),
    report: {
      ...{ reference, code, procedureCode, agencyCode, status: publishedStatus(status), at: new Date(at) },
      ...{ acceptedAt: dateOf(acceptedAt), dueAt: dateOf(dueAt), settledAt: dateOf(settledAt) },
    },
  };
}

export interface Told {
  sent: number;
  refused: number;
  /** The portal did not answer: the rest of the round waits, too. */
  putOff: number;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** Tells the national portal what changed, each dossier in its order. The worker repeats it. */
export async function sendNational({ db, national }: Pick<Deps, 'db' | 'national'>): Promise<Told> {
  const told = { sent: 0, refused: 0, putOff: 0 };
  for (
    let turn = await leaseNationalMessages(db, perRound);
    turn.length > 0;
    turn = await leaseNationalMessages(db, perRound)
  )
    for (const message of turn) {
      const answer = await national.send(dispatchOf(message)).catch((error: unknown) => ({ trouble: wordsOf(error) }));
      if ('trouble' in answer) {
        await putOffNationalMessage(db, message.id, answer.trouble);
        return { ...told, putOff: 1 };
      }
      if ('refused' in answer) {
        await failNationalMessage(db, message.id, answer.refused.slice(0, 300));
        told.refused += 1;
      } else {
        await markNationalSent(db, message.id);
        told.sent += 1;
      }
    }
  return told;
}
