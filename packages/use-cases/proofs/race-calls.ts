import type { Database } from '@mot-cua/db';
import { readDossier, type StoredDossier } from '@mot-cua/db';
import type { Actor, CommandCall } from '@mot-cua/workflow';
import { type SealedText, sealText } from '../src/commands/seal-text.ts';
import { type Given, giveCommand } from '../src/give-command.ts';
import type { CommandOutcome } from '../src/outcome.ts';
import type { Cast } from '../src/testing/make-cast.ts';

/** What a clerk is about to do: each of these is allowed where the other one is. */
export interface Rival {
  actor: Actor;
  call: CommandCall;
  texts: SealedText[];
}

export type Rivals = (cast: Cast) => readonly [Rival, Rival];

const said = (actor: Actor, make: (ref: SealedText['ref']) => CommandCall): Rival => {
  const text = sealText('Cùng một lúc');
  return { actor, call: make(text.ref), texts: [text] };
};

const plain = (actor: Actor, call: CommandCall): Rival => ({ actor, call, texts: [] });

const accept = { type: 'accept', data: { papersChecked: true, originalsShown: true } } as const;

/** Accepting against refusing, against asking for more, against the citizen who takes it back, and against itself. */
export const atTheDesk: readonly Rivals[] = [
  ({ clerk }) => [
    plain(clerk, accept),
    said(clerk, (reason) => ({ type: 'refuse', data: { ground: 'altered', reason } })),
  ],
  ({ clerk }) => [
    plain(clerk, accept),
    said(clerk, (reason) => ({ type: 'askSupplement', data: { items: ['field:copies'], reason, days: 5 } })),
  ],
  ({ clerk, lan }) => [plain(clerk, accept), plain(lan, { type: 'cancel', data: {} })],
  ({ clerk }) => [plain(clerk, accept), plain(clerk, accept)],
  ({ clerk, lan }) => [
    said(clerk, (reason) => ({ type: 'redirect', data: { agencyId: 'hoan-kiem', reason } })),
    plain(lan, { type: 'cancel', data: {} }),
  ],
];

/** After acceptance: transferring against withdrawing, against stopping, against a letter of apology. */
export const afterwards: readonly Rivals[] = [
  ({ clerk, lan }) => [
    plain(clerk, { type: 'transfer', data: {} }),
    said(lan, (reason) => ({ type: 'withdraw', data: { reason } })),
  ],
  ({ clerk, leader }) => [
    plain(clerk, { type: 'transfer', data: {} }),
    said(leader, (reason) => ({ type: 'stop', data: { ground: 'altered', reason } })),
  ],
  ({ clerk, leader }) => [
    plain(clerk, { type: 'transfer', data: {} }),
    said(leader, (reason) => ({ type: 'apologise', data: { newDueAt: '2026-12-30T10:00:00.000Z', reason } })),
  ],
];

/** Gives a command on what was read before. */
export const careful =
  (db: Database, seen: StoredDossier, rival: Rival) =>
  (intentId: string): Promise<NonNullable<CommandOutcome>> =>
    giveCommand({ db }, { found: seen, intentId, ...rival });

/** The planted defect: a writer that, told of a conflict, takes the fresh version and writes all the same. */
export const blind =
  (db: Database, seen: StoredDossier, rival: Rival) =>
  async (intentId: string): Promise<NonNullable<CommandOutcome>> => {
    const given: Given = { found: seen, intentId, ...rival };
    const outcome = await giveCommand({ db }, given);
    if (!('conflict' in outcome)) return outcome;
    const fresh = await readDossier(db, seen.dossier.id);
    if (!fresh) return outcome;
    const forced = { ...seen.dossier, version: fresh.dossier.version };
    return giveCommand({ db }, { ...given, found: { ...seen, dossier: forced } });
  };
