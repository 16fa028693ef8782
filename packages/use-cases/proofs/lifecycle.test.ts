import { procedures } from '@mot-cua/catalog';
import {
  type Dossier,
  nationalStatus,
  nationalStatuses,
  outermost,
  permitted,
  refusalCodes,
  roles,
  tasksOf,
} from '@mot-cua/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { everybody } from './every-call.ts';
import { type Attempt, walkLifecycle } from './walk-lifecycle.ts';

const ends = ['notAccepted', 'cancelled', 'withdrawn', 'stopped', 'closed'];
const settledMoney = ['none', 'paid', 'cancelled', 'refunded'];

const met = new Set<string | null>();

/** One that is done online and one at the counter; what holds for all services the checker proves. */
const walked = procedures.filter(({ slug }) => ['marital-status', 'certified-copy'].includes(slug));

describe.each(walked.map((procedure) => [procedure.slug, procedure] as const))(
  'every way through %s',
  (_, procedure) => {
    const attempts: Attempt[] = [];
    let places: Dossier[];
    let states: Dossier[];

    beforeAll(() => {
      ({ places, states } = walkLifecycle(procedure, (attempt) => attempts.push(attempt)));
    });

    it('is walked: dozens of places, and tens of thousands of commands', () => {
      expect(states.length).toBeGreaterThan(60);
      expect(attempts.length).toBeGreaterThan(states.length * 1000);
      const reached = new Set(states.map(({ state }) => outermost(state.handling)));
      for (const end of [...ends, 'returned', 'correcting', 'withdrawalRequested']) expect(reached).toContain(end);
    });

    it('carries a command out, or refuses it with a reason that has a sentence', () => {
      const wrong = attempts.filter(({ next, refusal, call }) =>
        refusal ? !refusalCodes.includes(refusal.code) || refusal.command !== call.type : next === null,
      );
      expect(wrong).toEqual([]);
      expect(attempts.filter(({ next }) => next).length).toBeGreaterThan(states.length);
    });

    it('has a national status in every state but before it is handed in', () => {
      for (const { state, version } of places) {
        const status = nationalStatus(state);
        expect(status === null ? version : 1).toBe(status === null ? 0 : 1);
        if (status) expect(nationalStatuses).toContain(status);
        met.add(status);
      }
    });

    it('gives work only to roles that exist, at agencies that are named', () => {
      for (const dossier of places)
        for (const { role, agencyId, step } of tasksOf(procedure, dossier)) {
          expect(roles).toContain(role);
          expect(`${step} at ${agencyId}`).toMatch(/^[\w.]+ at [a-z-]+$/);
        }
    });

    it('leads out of every place: somebody may act, or all is done', () => {
      const stuck = places.filter(
        (dossier) =>
          !everybody.some((actor) => permitted(procedure, dossier, actor).some(({ closed }) => closed === null)) &&
          !(ends.includes(outermost(dossier.state.handling)) && settledMoney.includes(dossier.state.payment)),
      );
      expect(stuck.map(({ state }) => state)).toEqual([]);
    });

    it('shows as open only to those whom it does not tell that it is not their step', () => {
      const wrong = attempts.filter(
        ({ dossier, actor, call, next }) =>
          next && !permitted(procedure, dossier, actor).some(({ command, closed }) => command === call.type && !closed),
      );
      expect(wrong.map(({ call, actor }) => `${call.type} by ${actor.id}`)).toEqual([]);
    });

    it('never lets strangers, administrators or the worker decide', () => {
      const idle = attempts.filter(
        ({ actor, next }) => next && ['citizen-minh', 'other-clerk', 'admin'].includes(actor.id),
      );
      expect(idle).toEqual([]);
      const bySystem = new Set(
        attempts.filter(({ actor, next }) => next && actor.kind === 'system').map(({ call }) => call.type),
      );
      for (const decision of [
        'accept',
        'refuse',
        'approve',
        'issue',
        'stop',
        'deliverAtDesk',
        'approveRefund',
      ] as const)
        expect(bySystem).not.toContain(decision);
    });

    it('never lets one person alone decide, nor anybody on an own dossier', () => {
      for (const { next, call, actor, dossier } of attempts) {
        if (!next) continue;
        if (call.type === 'approve') expect([dossier.facts.drafterId, dossier.facts.handlerId]).not.toContain(actor.id);
        if (call.type === 'issue') expect(next.facts.approverId).not.toBeNull();
        if (actor.kind === 'staff') expect(actor.personId).not.toBe(dossier.facts.ownerId);
      }
    });

    it('never hands a result over, or accepts, before the fee is paid', () => {
      const covered = ({ facts: { fee } }: Dossier) => fee.paid - fee.refunded >= fee.amount;
      for (const { next, call, dossier } of attempts)
        if (next && (call.type === 'deliverAtDesk' || call.type === 'accept')) expect(covered(dossier)).toBe(true);
    });

    it('gives back no more than was paid', () => {
      for (const { facts } of places) expect(facts.fee.refunded).toBeLessThanOrEqual(facts.fee.paid);
    });

    it('never tells the time or draws a number twice', () => {
      for (const { next, dossier } of attempts) {
        if (!next) continue;
        expect(next.version).toBe(dossier.version + 1);
        if (dossier.facts.issued.dossierCode)
          expect(next.facts.issued.dossierCode).toBe(dossier.facts.issued.dossierCode);
        if (dossier.facts.acceptedAt) expect(next.facts.acceptedAt).toBe(dossier.facts.acceptedAt);
        if (dossier.facts.submittedAt) expect(next.facts.submittedAt).toBe(dossier.facts.submittedAt);
      }
    });
  },
);

it('all ten national statuses are met in the two services together', () => {
  for (const status of nationalStatuses) expect(met).toContain(status);
});
