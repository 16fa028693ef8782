import { hanoiCalendar } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { decide } from '../decide.ts';
import { defineService } from '../define-service.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { newDossier } from '../evolve.ts';
import { permittedTo } from '../in-hand/permitted-to.ts';
import { replay } from '../replay.ts';
import { handOverDossier } from '../succession/hand-over-dossier.ts';
import { tasksOf } from '../tasks.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant } from '../test/told.ts';
import { isBeyondCall } from './beyond-call.ts';
import { decideBeyond } from './decide-beyond.ts';

const texts = { vi: sampleTexts, en: sampleTexts };
const procedure = defineService(
  {
    ...sampleService,
    channels: ['online', 'counter'],
    resultChannels: ['desk'],
    onlineLevel: 3,
  } as unknown as typeof sampleService,
  texts,
);
const now = '2026-03-02T02:00:00.000Z';
const moment = { now, calendar: hanoiCalendar };

const at = (id: string, agencyId: string): Actor => ({
  ...{ kind: 'staff', id, personId: null },
  posts: [{ agencyId, roles: ['receptionClerk', 'resultClerk', 'approvingLeader', 'documentClerk', 'divisionHead'] }],
});
/** The desk that takes in, and the one that settles: two persons each, as nobody approves what they prepared. */
const [a, b] = [at('clerk-a', 'A'), at('clerk-b', 'B')];
const actors: readonly Actor[] = [a, b, applicant, { kind: 'system', id: 'system' }];

const submission = (resultAt: 'receiving' | 'competent'): CommandCall => ({
  type: 'submit',
  data: {
    ...{ channel: 'counter', resultChannel: 'desk', receivingAgencyId: 'A', competentAgencyId: 'B', declared: {} },
    ...{ revision: 1, atCounter: { identityChecked: true, onPaper: ['photo'] }, beyond: { resultAt } },
  },
});

const papers = [{ paper: 'photo', originals: 1, copies: 0, scans: 0 }];

/** A call of this kind that says what is true of the dossier. */
function callOf(type: CommandCall['type'], { facts }: Dossier, resultAt: 'receiving' | 'competent'): CommandCall {
  const given = facts.beyond?.given ?? 0;
  const all: Partial<Record<CommandCall['type'], object>> = {
    accept: { papersChecked: true },
    giveOver: { to: facts.beyond?.at === 'receiving' ? 'B' : 'A', papers },
    takeOver: { given },
    sendBack: { given, ground: 'paperMissing', reason: 'text:1' },
    withdraw: { reason: 'text:1' },
    declineWithdrawal: { reason: 'text:1' },
    resultPrepared: { sha256: 'x' },
    deliverAtDesk: { identityChecked: true, originalsCompared: true, receiver: 'owner' },
  };
  return type === 'submit' ? submission(resultAt) : ({ type, data: all[type] ?? {} } as CommandCall);
}

const decideAny = (dossier: Dossier, call: CommandCall, actor: Actor) =>
  isBeyondCall(call)
    ? decideBeyond(procedure, dossier, call, actor, moment)
    : decide(procedure, dossier, call, actor, moment);

/**
 * The same, told anew from the page of the law and without a line of the code: a bundle, where it is, and how far the matter
 * has come. Whoever may do what next is in the table of `may`.
 */
interface Model {
  step: 'new' | 'registered' | 'accepted' | 'approving' | 'issuing' | 'sealing' | 'ready' | 'done' | 'asked' | 'gone';
  /** `A`, `B`, or on its way: `A>B`, `B>A`. */
  bundle: 'A' | 'B' | 'A>B' | 'B>A';
  /** B has had it. */
  known: boolean;
  resultAt: 'A' | 'B';
}

type Move = (model: Model) => Model | null;

const onWay = ({ bundle }: Model) => bundle.includes('>');
const to = (step: Model['step']) => (model: Model) => ({ ...model, step });
const when =
  (holds: (model: Model) => boolean, move: (model: Model) => Model): Move =>
  (model) =>
    holds(model) ? move(model) : null;
const arrives = (model: Model, bundle: 'A' | 'B'): Model => ({
  ...model,
  bundle,
  known: true,
  step: model.step === 'accepted' ? 'approving' : model.step,
});
const desk = ({ known }: Model) => (known ? 'clerk-b' : 'clerk-a');
const isOpen = ({ step }: Model) => !['new', 'registered', 'gone', 'done', 'ready'].includes(step);

const moves: Readonly<Record<string, Move>> = {
  'clerk-a submit': when(({ step }) => step === 'new', to('registered')),
  // Whether a counter takes it in, the use case asks before.
  'applicant submit': when(({ step }) => step === 'new', to('registered')),
  'clerk-a accept': when(({ step }) => step === 'registered', to('accepted')),
  'clerk-a giveOver': when(
    (m) => isOpen(m) && !m.known && m.bundle === 'A',
    (m) => ({ ...m, bundle: 'A>B' }),
  ),
  'clerk-b giveOver': when(
    (m) => m.step === 'ready' && m.bundle === 'B' && m.resultAt === 'A',
    (m) => ({ ...m, bundle: 'B>A' }),
  ),
  'clerk-b takeOver': when(
    (m) => m.bundle === 'A>B',
    (m) => arrives(m, 'B'),
  ),
  'clerk-b sendBack': when(
    (m) => m.bundle === 'A>B',
    (m) => ({ ...m, bundle: 'A' }),
  ),
  'clerk-a takeOver': when(
    (m) => m.bundle === 'B>A',
    (m) => arrives(m, 'A'),
  ),
  'clerk-a sendBack': when(
    (m) => m.bundle === 'B>A',
    (m) => ({ ...m, bundle: 'B' }),
  ),
  'clerk-b approve': when((m) => m.step === 'approving' && m.known, to('issuing')),
  'clerk-b issue': when((m) => m.step === 'issuing' && m.known, to('sealing')),
  'system resultPrepared': when((m) => m.step === 'sealing', to('ready')),
  'clerk-a deliverAtDesk': when((m) => m.step === 'ready' && m.bundle === 'A' && m.resultAt === 'A', to('done')),
  'clerk-b deliverAtDesk': when((m) => m.step === 'ready' && m.resultAt === 'B' && !onWay(m), to('done')),
  'applicant withdraw': when((m) => ['accepted', 'approving', 'issuing'].includes(m.step), to('asked')),
  'clerk-a confirmWithdrawal': when((m) => m.step === 'asked' && desk(m) === 'clerk-a', to('gone')),
  'clerk-b confirmWithdrawal': when((m) => m.step === 'asked' && desk(m) === 'clerk-b', to('gone')),
  'clerk-a declineWithdrawal': when((m) => m.step === 'asked' && desk(m) === 'clerk-a', to('approving')),
  'clerk-b declineWithdrawal': when((m) => m.step === 'asked' && desk(m) === 'clerk-b', to('approving')),
};

const commands = [
  ...(['submit', 'accept', 'transfer', 'giveOver', 'takeOver', 'sendBack', 'approve', 'issue'] as const),
  ...(['resultPrepared', 'deliverAtDesk', 'withdraw', 'confirmWithdrawal', 'declineWithdrawal'] as const),
];

const onward = commands.filter((command) => !/ithdraw/.test(command));

/** A small generator of numbers: the same seed tells the same story. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const wayOf = ({ facts: { beyond } }: Dossier): string => {
  if (!beyond) return 'A';
  const [from, other] = beyond.at === 'receiving' ? ['A', 'B'] : ['B', 'A'];
  return beyond.given === null ? from : `${from}>${other}`;
};

interface Walked {
  dossier: Dossier;
  entries: JournalEntry[];
  tried: number;
  differs: string | null;
}

/** Tries commands at random, beside the model; `move` may be spoilt to see whether it is noticed. */
function walk(seed: number, table: Readonly<Record<string, Move>> = moves): Walked {
  const random = randomOf(seed);
  const resultAt = seed % 2 === 0 ? 'receiving' : 'competent';
  let model: Model = { step: 'new', bundle: 'A', known: false, resultAt: resultAt === 'receiving' ? 'A' : 'B' };
  let dossier = newDossier(procedure, 'dossier', { ownerId: applicant.id, submitterId: applicant.id });
  const entries: JournalEntry[] = [];
  for (let tried = 1; tried <= 500; tried++) {
    const actor = actors[random(actors.length)] ?? a;
    // Whoever withdraws ends the story: not too often.
    const type =
      random(8) > 0 ? (onward[random(onward.length)] ?? 'accept') : (commands[random(commands.length)] ?? 'accept');
    const decided = decideAny(dossier, callOf(type, dossier, resultAt), actor);
    const next = table[`${actor.id} ${type}`]?.(model) ?? null;
    const told = `seed ${seed}, ${entries.length} entries: ${actor.id} ${type} at ${JSON.stringify(model)}`;
    if (decided.ok !== (next !== null)) return { dossier, entries, tried, differs: told };
    if (!decided.ok || !next) continue;
    model = next;
    dossier = decided.value.dossier;
    entries.push(decided.value.entry);
    if (wayOf(dossier) !== model.bundle) return { dossier, entries, tried, differs: `${told}, now ${wayOf(dossier)}` };
  }
  return { dossier, entries, tried: 500, differs: null };
}

const seeds = Array.from({ length: 400 }, (_, index) => index + 1);

describe('what one agency takes in for another', () => {
  it('goes as a model says that was written without the code, whatever is tried by whomever', () => {
    const walks = seeds.map((seed) => walk(seed));
    expect(walks.flatMap(({ differs }) => differs ?? [])).toEqual([]);
    const ends = new Set(walks.map(({ dossier }) => `${String(dossier.state.delivery)} ${wayOf(dossier)}`));
    // The walks went far enough to say something: results were fetched at both desks.
    expect([...ends]).toEqual(expect.arrayContaining(['delivered A', 'delivered B']));
  });

  it('is told again by its journal as it stands, also when that lay in a database', () => {
    for (const seed of seeds) {
      const { dossier, entries } = walk(seed);
      const stored = JSON.parse(JSON.stringify(entries)) as JournalEntry[];
      const people = { ownerId: applicant.id, submitterId: applicant.id };
      const again = replay(procedure, 'dossier', people, stored, () => hanoiCalendar);
      expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(dossier)));
    }
  });

  it.each(['clerk-b sendBack', 'clerk-a giveOver', 'clerk-b deliverAtDesk', 'clerk-b approve'])(
    'is noticed where «%s» is otherwise than the model says',
    (spoilt) => {
      const table = { ...moves, [spoilt]: () => null };
      expect(seeds.some((seed) => walk(seed, table).differs !== null)).toBe(true);
    },
  );

  it('waits with one desk at a time, with nothing to do for anybody else', () => {
    for (const seed of seeds) {
      const { dossier } = walk(seed);
      const desks = tasksOf(procedure, dossier).filter(({ step }) => step.includes('.handOver.'));
      expect(desks.length).toBeLessThanOrEqual(1);
      for (const actor of [a, b]) {
        const open = permittedTo(procedure, dossier, actor).filter(({ closed }) => closed === null);
        for (const { command } of open) {
          const call = callOf(command, dossier, 'receiving');
          if (commands.some((each) => each === command)) expect(decideAny(dossier, call, actor).ok).toBe(true);
        }
      }
    }
  });
});

it('when the two agencies become one, there is nothing to give over any more', () => {
  const accepted = (() => {
    let dossier = newDossier(procedure, 'dossier', { ownerId: applicant.id, submitterId: applicant.id });
    for (const type of ['submit', 'accept', 'giveOver'] as const) {
      const decided = decideAny(dossier, callOf(type, dossier, 'receiving'), a);
      if (!decided.ok) throw new Error(decided.problem.code);
      dossier = decided.value.dossier;
    }
    return dossier;
  })();
  const named = (id: string) => ({ id, vi: id, en: id });
  const passed = ['A', 'B'].map((id) => ({ from: named(id), to: named('AB') }));
  const data = { reorganisation: '1', document: '1/NQ', effective: '2026-03-02', passed };
  const entry = { seq: 4, type: 'handOver', data } as unknown as Extract<JournalEntry, { type: 'handOver' }>;
  const { dossier } = handOverDossier(accepted, entry, hanoiCalendar);
  expect(tasksOf(procedure, dossier).map(({ step, agencyId }) => [step, agencyId])).toEqual([
    ['handling.accepted', 'AB'],
  ]);
  expect(decideAny(dossier, { type: 'transfer', data: {} }, at('clerk', 'AB')).ok).toBe(true);
});
