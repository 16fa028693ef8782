import type { Dossier, Facts } from '@mot-cua/workflow';

/** What of the facts decides where a dossier may go, without its ids, dates and amounts. */
export const atoms = [
  'submitted',
  'accepted',
  'settled',
  'coded',
  'numbered',
  'handler',
  'drafter',
  'approver',
  'outcome',
  'runs',
  'paused',
  'ended',
  'waits',
  'items',
  'asked',
  'owes',
] as const;

export type Atom = (typeof atoms)[number];

export type Shape = Readonly<Record<Atom, boolean>>;

/** To know these is never out of place: a state may only need them. */
export const harmless: readonly Atom[] = ['handler', 'drafter', 'approver', 'outcome', 'coded'];

export function shapeOf(facts: Facts): Shape {
  const { clock, consultations, fee, issued } = facts;
  const open = clock !== null && clock.endedAt === null;
  const paused = open && clock.segments.at(-1)?.kind === 'pause';
  return {
    submitted: facts.submittedAt !== null,
    accepted: facts.acceptedAt !== null,
    settled: facts.settledAt !== null,
    coded: issued.dossierCode !== undefined,
    numbered: issued.documentNumber !== undefined,
    handler: facts.handlerId !== null,
    drafter: facts.drafterId !== null,
    approver: facts.approverId !== null,
    outcome: facts.outcome !== null,
    runs: open && !paused,
    paused,
    ended: clock !== null && clock.endedAt !== null,
    waits: facts.waitUntil !== null,
    items: facts.openItems.length > 0,
    asked: consultations.some(({ answer, silent }) => !answer && !silent),
    owes: fee.paid - fee.refunded < fee.amount,
  };
}

const told = (shape: Shape): string => atoms.map((atom) => (shape[atom] ? '1' : '0')).join('');

/** Dossiers of one kind may go the same ways; `rules`: the answers on which rules turn. */
export const kindOf = ({ state, facts }: Dossier, rules: readonly string[]): string =>
  JSON.stringify([state, told(shapeOf(facts)), rules.map((name) => facts.declared[name] ?? null)]);
