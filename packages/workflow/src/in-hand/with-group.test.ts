import { hanoiCalendar } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { decide } from '../decide.ts';
import { defineService } from '../define-service.ts';
import type { JournalEntry } from '../event.ts';
import { evolve, newDossier } from '../evolve.ts';
import type { Journal } from '../history/past-moments.ts';
import { retell } from '../history/retell.ts';
import { underVersion } from '../history/under-version.ts';
import { approval } from '../steps/approval.ts';
import { assignment } from '../steps/assignment.ts';
import { done } from '../steps/done.ts';
import { draft } from '../steps/draft.ts';
import { handlerCommands } from '../steps/handler-commands.ts';
import { issuing } from '../steps/issuing.ts';
import { decideHandOver } from '../succession/decide-hand-over.ts';
import { tasksOf } from '../tasks.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant, inHand, staff } from '../test/told.ts';
import { chart } from '../vocabulary/chart.ts';
import { decideInHand } from './decide-in-hand.ts';
import { isInHandCall } from './in-hand-call.ts';
import { permittedTo } from './permitted-to.ts';

const day = { unit: 'workingDay', value: 1 } as const;
const texts = { ...sampleTexts, steps: { unassigned: 'Một', drafting: 'Hai', approving: 'Ba', issuing: 'Bốn' } };
const procedure = defineService(
  {
    ...sampleService,
    processing: chart({
      initial: 'unassigned',
      states: {
        unassigned: assignment('drafting', day),
        drafting: {
          on: { ...handlerCommands, submitForApproval: draft('approving') },
          meta: { role: 'handler', time: day },
        },
        approving: approval({ approved: 'issuing', returned: 'drafting' }, day),
        issuing: issuing('done', day),
        done,
      },
    }),
  },
  { vi: texts, en: texts },
);

const moment = { now: '2026-03-02T02:00:00.000Z', calendar: hanoiCalendar };
const people = { ownerId: applicant.id, submitterId: applicant.id };
const head = staff('head', ['divisionHead']);
const clerk = staff('clerk');
const stranger = staff('stranger', ['handler']);
const memberOf = (id: string, ...groups: string[]): Actor => ({
  ...{ kind: 'staff', id, personId: null },
  posts: [{ agencyId: 'here', roles: ['handler'], groups }],
});
const [one, two] = [memberOf('one', 'g'), memberOf('two', 'g', 'h')];

const toGroup = (from: string | null, groupId = 'g'): CommandCall => ({
  type: 'giveToGroup',
  data: { from, groupId, groupName: groupId },
});
const receive: CommandCall = { type: 'receive', data: {} };
const claim: CommandCall = { type: 'claim', data: {} };
const release = (from: string, groupId?: string): CommandCall => ({
  type: 'release',
  data: { from, reason: 'text:1', ...(groupId && { groupId, groupName: groupId }) },
});

type Act = readonly [Actor, CommandCall];

const decided = (dossier: Parameters<typeof decide>[1], [actor, call]: Act) =>
  isInHandCall(call)
    ? decideInHand(procedure, dossier, call, actor, moment)
    : decide(procedure, dossier, call, actor, moment);

/** A dossier after these acts, and its journal; an act that is refused throws its reason. */
function played(...acts: readonly Act[]) {
  const entries: JournalEntry[] = [];
  let dossier = newDossier(procedure, 'dossier', people);
  for (const [actor, call] of [...inHand(clerk), ...acts]) {
    const decision = decided(dossier, [actor, call]);
    if (!decision.ok) throw new Error(`${call.type}: ${decision.problem.code}`);
    entries.push(decision.value.entry);
    dossier = decision.value.dossier;
  }
  return { dossier, entries };
}

const refusal = (acts: readonly Act[], act: Act): string | null => {
  const decision = decided(played(...acts).dossier, act);
  return decision.ok ? null : decision.problem.code;
};

const waiting = [[head, toGroup(null)]] as const satisfies readonly Act[];
const tasks = (...acts: readonly Act[]) => tasksOf(procedure, played(...acts).dossier);
const row = { agencyId: 'here', assigneeId: null };

describe('what waits with a group', () => {
  it('is work of its members and of nobody else, at the step where it stands', () => {
    expect(tasks(...waiting)).toEqual([
      { ...row, role: 'handler', step: 'handling.processing.unassigned', groupId: 'g' },
    ]);
    expect(tasks(...waiting, [one, receive], [one, release('one', 'g')])).toEqual([
      { ...row, role: 'handler', step: 'handling.processing.drafting', groupId: 'g' },
    ]);
    expect(tasks(...waiting, [one, receive])).toEqual([
      { ...row, role: 'handler', step: 'handling.processing.drafting', assigneeId: 'one' },
    ]);
    expect(tasks(...waiting, [one, receive], [one, release('one')])).toEqual([
      { ...row, role: 'divisionHead', step: 'handling.processing.drafting.unassigned' },
    ]);
  });

  it('moves no step and no date', () => {
    const [before, after] = [played().dossier, played(...waiting).dossier];
    expect(after).toEqual({ ...before, version: before.version + 1, facts: { ...before.facts, groupId: 'g' } });
  });

  it('is taken by a member, by nobody else, and by nobody twice', () => {
    expect(refusal(waiting, [one, receive])).toBeNull();
    expect(refusal(waiting, [stranger, receive])).toBe('notYourStep');
    expect(refusal(waiting, [memberOf('three', 'h'), receive])).toBe('notYourStep');
    const back = [...waiting, [one, receive], [one, release('one', 'g')]] as const;
    expect(refusal(back, [two, claim])).toBeNull();
    expect(refusal(back, [stranger, claim])).toBe('notYourStep');
    expect(refusal([...back, [two, claim]], [one, claim])).toBe('notNow');
  });

  it('is worked on by no handler who is no member', () => {
    const back = [...waiting, [one, receive], [one, release('one', 'g')]] as const;
    const submit: CommandCall = { type: 'submitForApproval', data: { outcome: 'granted', draft: 'text:2' } };
    expect(refusal(back, [stranger, submit])).toBe('notYourStep');
    expect(permittedTo(procedure, played(...back).dossier, stranger)).toEqual([]);
  });

  it('is given by the head alone, from those in whose hands it is, and not to the group that has it', () => {
    for (const nobody of [one, stranger]) expect(refusal([], [nobody, toGroup(null)])).toBe('notYourStep');
    expect(refusal([], [head, toGroup('one')])).toBe('notNow');
    expect(refusal(waiting, [head, toGroup(null)])).toBe('notNow');
    expect(refusal(waiting, [head, toGroup(null, 'h')])).toBeNull();
    expect(refusal([...waiting, [one, receive]], [head, toGroup('one')])).toBeNull();
    expect(refusal([...waiting, [one, receive]], [one, release('one', 'h')])).toBe('notNow');
  });

  it('is no longer the group’s once the head named somebody', () => {
    const assign: CommandCall = { type: 'assign', data: { handlerId: 'stranger' } };
    expect(played(...waiting, [head, assign]).dossier.facts).not.toHaveProperty('groupId');
    const reassign: CommandCall = { type: 'reassign', data: { from: 'one', to: 'stranger', reason: 'text:3' } };
    expect(played(...waiting, [one, receive], [head, reassign]).dossier.facts).not.toHaveProperty('groupId');
  });

  it('is the head’s to assign at the agency that takes over', () => {
    const there = { from: { id: 'here', vi: 'A', en: 'A' }, to: { id: 'there', vi: 'B', en: 'B' } };
    const reorganised = { reorganisation: 'r', document: '1/NQ', effective: '2026-03-02', passed: [there] };
    const by = { actorId: 'admin', agencyId: 'here' };
    const over = (...acts: readonly Act[]) => {
      const { decision } = decideHandOver(procedure, played(...acts).dossier, reorganised, { ...moment, by });
      return decision?.tasks;
    };
    expect(over(...waiting)).toEqual([
      { ...row, agencyId: 'there', role: 'divisionHead', step: 'handling.processing.unassigned' },
    ]);
    expect(over(...waiting, [one, receive], [one, release('one', 'g')])).toEqual([
      { ...row, agencyId: 'there', role: 'divisionHead', step: 'handling.processing.drafting.unassigned' },
    ]);
  });

  it('is told again from the journal, and under its own version as it was', () => {
    const acts = [...waiting, [one, receive], [head, toGroup('one', 'h')], [two, claim]] as const;
    const { dossier, entries } = played(...acts);
    const journal: Journal = { id: 'dossier', people, entries, procedure, calendarOf: () => hanoiCalendar };
    const { moments, fault } = retell(journal);
    expect(fault).toBeNull();
    expect(moments.at(-1)?.dossier).toEqual(dossier);
    expect(underVersion(procedure, moments, () => hanoiCalendar).map(({ fate }) => fate)).toEqual(
      entries.map(() => 'given'),
    );
    // An old journal, in which no group was ever named, is told as it always was.
    const plain = { ...entries[0], seq: dossier.version + 1, type: 'release', data: { from: 'two', reason: 'text:4' } };
    expect(evolve(procedure, dossier, plain as JournalEntry, hanoiCalendar).dossier.facts).toMatchObject({
      ...{ handlerId: null, released: true },
    });
  });
});
