import { procedures } from '@mot-cua/catalog';
import {
  canonical,
  type Dossier,
  deadlinesOf,
  decideTakeBack,
  evolve,
  type JournalEntry,
  type LastStep,
  nationalStatus,
  type Procedure,
  tasksOf,
  wayBack,
} from '@mot-cua/workflow';
import { describe, expect, it, vi } from 'vitest';
import { everyRole } from '../src/check/explore/cast.ts';
import { explore } from '../src/check/explore/explore.ts';
import type { Edge } from '../src/check/explore/graph.ts';
import { calendar } from '../src/check/explore/search.ts';

vi.setConfig({ testTimeout: 60_000 });

/** An act of the explorer as the last step of a journal. */
function stepOf(procedure: Procedure, { from, call, actor, role, at }: Edge): LastStep {
  const entry = {
    ...call,
    ...{ seq: from.dossier.version + 1, at, actorId: actor.id, actorRole: role, agencyId: 'here' },
    ...{ calendarVersion: calendar.version, issued: {} },
  } as JournalEntry;
  const { dossier, effects } = evolve(procedure, from.dossier, entry, calendar);
  return { entry, procedure, before: from.dossier, dossier, effects, seen: false };
}

/** All that the staff, the applicant and the worker go by, apart from how often it was written. */
const standing = (procedure: Procedure, dossier: Dossier): string =>
  canonical([
    dossier.state,
    dossier.facts,
    tasksOf(procedure, dossier),
    deadlinesOf(procedure, dossier, calendar),
    nationalStatus(dossier.state),
  ]);

const leader = everyRole('approvingLeader')[0];
const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** What becomes of the step when the leader takes it back an hour later, with a reason. */
function takenBack(step: LastStep) {
  if (!leader) throw new Error('There is a leader');
  const { seq, type, actorId, at } = step.entry;
  const call = { type: 'takeBack', data: { entry: seq, command: type, from: actorId, reason: 'text:1' } } as const;
  return decideTakeBack(step, call, leader, { now: later(at, 60), calendar });
}

// Written by hand from the decision page, not read from the rule.
const internal = ['assign', 'receive', 'submitForApproval', 'endorse', 'returnInternally'];
const leavesTheHouse = ['notify', 'preparePaper', 'prepareResult', 'requestRefund', 'lookUp', 'openLink'];

/** Internal by its name, and yet it asked a register or wrote to somebody as the next step was entered. */
const leftAfterAll = new Map<string, number>();

describe.each(procedures.map((each) => [each.slug, each] as const))(
  'every act that can happen in %s',
  (_, procedure) => {
    const { edges } = explore(procedure, everyRole);
    const steps = edges.map((edge) => stepOf(procedure, edge));
    const given = steps.map((step) => ({ step, outcome: takenBack(step) }));
    const taken = given.flatMap(({ step, outcome }) => (outcome.ok ? [{ step, decision: outcome.value }] : []));

    it('is taken back only where it is internal, told nobody outside, and moved neither clock nor money', () => {
      expect(taken.length).toBeGreaterThan(3);
      for (const { step } of taken) {
        expect(internal).toContain(step.entry.type);
        expect(step.effects.map(({ type }) => type).filter((type) => leavesTheHouse.includes(type))).toEqual([]);
        const [before, after] = [step.before.facts, step.dossier.facts];
        expect(after.clock).toEqual(before.clock);
        expect([after.fee, after.issued, after.declared]).toEqual([before.fee, before.issued, before.declared]);
      }
    });

    it('then stands as before: state, facts, work, dates and national status', () => {
      for (const { step, decision } of taken) {
        expect(standing(procedure, decision.dossier)).toBe(standing(procedure, step.before));
        expect(decision.dossier.version).toBe(step.dossier.version + 1);
        expect(decision.numbers).toEqual([]);
        expect(decision.effects.every(({ type }) => type === 'tellStaff')).toBe(true);
      }
    });

    it('is not taken back, whatever it is called, where its chart let something out of the house', () => {
      const out = given.filter(({ step: { entry, effects } }) => {
        return internal.includes(entry.type) && effects.some(({ type }) => leavesTheHouse.includes(type));
      });
      for (const { outcome } of out) expect(outcome).toMatchObject({ ok: false, problem: { code: 'neverTakenBack' } });
      leftAfterAll.set(procedure.slug, out.length);
    });

    it('is refused to everybody otherwise, and never told as open', () => {
      const refused = given.filter(({ outcome }) => !outcome.ok);
      expect(refused.length).toBeGreaterThan(taken.length / 10);
      for (const { step } of refused)
        for (const role of ['handler', 'divisionHead', 'approvingLeader', 'receptionClerk', 'documentClerk'] as const)
          for (const actor of everyRole(role))
            expect([step.entry.type, wayBack(step, actor, step.entry.at).way]).toEqual([step.entry.type, 'none']);
      const types = new Set(refused.map(({ step }) => step.entry.type));
      for (const never of ['accept', 'approve', 'issue', 'refuse', 'askSupplement'] as const)
        if (steps.some(({ entry }) => entry.type === never)) expect(types).toContain(never);
    });
  },
);

it('one service shows that the list of commands alone would not do', () => {
  expect(leftAfterAll.size).toBe(procedures.length);
  expect([...leftAfterAll].filter(([, many]) => many > 0).map(([slug]) => slug)).toEqual(['household-business']);
});
