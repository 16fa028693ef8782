import { hanoiCalendar, instantAt } from '@mot-cua/calendar';
import {
  type Command,
  type CommandCall,
  type Decision,
  type Dossier,
  decide,
  newDossier,
  type Permitted,
  type Procedure,
  permitted,
  type RefusalCode,
  type Role,
} from '@mot-cua/workflow';
import { actorIn, applicantId, playing } from './cast.ts';

/** One command that was given: by whom, when. */
export interface Move {
  readonly at: string;
  readonly role: Role;
  readonly call: CommandCall;
}

/** A dossier as it is played: everything follows from the moves, so that each can be taken back. */
export interface Game {
  readonly procedure: Procedure;
  readonly moves: readonly Move[];
  readonly dossier: Dossier;
  readonly last: Decision | null;
  readonly now: string;
}

/** What somebody may do, or why not yet. */
export interface Action extends Permitted {
  readonly role: Role;
}

export const calendar = hanoiCalendar;

const firstMorning = instantAt('2026-03-02', '09:00');
const people = { ownerId: applicantId, submitterId: applicantId } as const;

/** The write door gives numbers; here they are counted by hand. */
function numbered({ dossier, numbers }: Decision): Dossier {
  const issued = Object.fromEntries(numbers.map(({ series }) => [series, `${series}-1`]));
  return { ...dossier, facts: { ...dossier.facts, issued: { ...dossier.facts.issued, ...issued } } };
}

/** A play before its first move, on a Monday morning. */
export const newGame = (procedure: Procedure): Game => ({
  procedure,
  moves: [],
  dossier: newDossier(procedure, 'dossier-1', people),
  last: null,
  now: firstMorning,
});

/** The play after one more command, or why it is refused. */
export function played(game: Game, role: Role, call: CommandCall): Game | RefusalCode {
  const { procedure, dossier, now } = game;
  const result = decide(procedure, dossier, call, actorIn(role, dossier), { now, calendar });
  if (!result.ok) return result.problem.code;
  return {
    ...game,
    moves: [...game.moves, { at: now, role, call }],
    dossier: numbered(result.value),
    last: result.value,
  };
}

/** The play as it was before its last move: the others are played again. */
export function back(game: Game): Game {
  let again = newGame(game.procedure);
  for (const { at, role, call } of game.moves.slice(0, -1)) {
    const next = played({ ...again, now: at }, role, call);
    if (typeof next === 'string') throw new Error(`A move that was made is refused: ${next}`);
    again = next;
  }
  return { ...again, now: game.moves.at(-1)?.at ?? again.now };
}

export const later = (game: Game, milliseconds: number): Game => ({
  ...game,
  now: new Date(Date.parse(game.now) + milliseconds).toISOString(),
});

/** What turns a dossier back, aside or away: it is offered after what leads on. */
const setbacks: readonly Command[] = [
  'cancel',
  'withdraw',
  'refuse',
  'redirect',
  'stop',
  'join',
  'askSupplement',
  'returnInternally',
  'contestDraft',
  'declineWithdrawal',
  'declineExemption',
  'apologise',
  'failPayment',
  'reportReturned',
  'reportError',
  'reopen',
  'lapse',
];

/** What was done already is seldom what is done next. */
const rank = ({ command, closed }: Action, before: ReadonlySet<Command>): number =>
  (closed === null ? 0 : 2) + (setbacks.includes(command) || before.has(command) ? 1 : 0);

/** Everything that anybody may do now: what leads on, what turns back, and what is closed. */
export function actionsOf({ procedure, dossier, moves }: Game): Action[] {
  const before = new Set(moves.map(({ call }) => call.type));
  const all = playing.flatMap((role) =>
    permitted(procedure, dossier, actorIn(role, dossier)).map((each): Action => ({ ...each, role })),
  );
  return all.toSorted((a, b) => rank(a, before) - rank(b, before));
}

export const isOpen = ({ closed }: Action): boolean => closed === null;
