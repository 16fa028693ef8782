import { hanoiCalendar } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { decide } from '../decide.ts';
import { defineService } from '../define-service.ts';
import type { JournalEntry } from '../event.ts';
import { newDossier } from '../evolve.ts';
import type { Journal } from '../history/past-moments.ts';
import { retell } from '../history/retell.ts';
import { underVersion } from '../history/under-version.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant, staff, submission } from '../test/told.ts';
import { decideTakeBack } from './decide-take-back.ts';

const texts = { vi: sampleTexts, en: sampleTexts };
const procedure = defineService(sampleService, texts);
const calendarOf = () => hanoiCalendar;
const people = { ownerId: applicant.id, submitterId: applicant.id };
const [clerk, leader] = [staff('clerk'), staff('leader')];
const now = '2026-03-02T02:00:00.000Z';

const acts: readonly [Actor, CommandCall][] = [
  [applicant, submission],
  [clerk, { type: 'accept', data: { papersChecked: true } }],
  [clerk, { type: 'transfer', data: {} }],
  [leader, { type: 'returnInternally', data: { comment: 'text:1' } }],
];

/** Handed in, accepted, passed on, returned; and the return taken back. */
function journal(): Journal {
  const entries: JournalEntry[] = [];
  let dossier = newDossier(procedure, 'dossier', people);
  for (const [actor, call] of acts) {
    const decided = decide(procedure, dossier, call, actor, { now, calendar: hanoiCalendar });
    if (!decided.ok) throw new Error(decided.problem.code);
    entries.push(decided.value.entry);
    dossier = decided.value.dossier;
  }
  const last = retell({ id: 'dossier', people, entries, procedure, calendarOf }).moments.at(-1);
  if (!last) throw new Error('The journal has entries');
  const call = { type: 'takeBack', data: { entry: 4, command: 'returnInternally', from: leader.id } } as const;
  const taken = decideTakeBack({ ...last, seen: false }, call, leader, { now, calendar: hanoiCalendar });
  if (!taken.ok) throw new Error(taken.problem.code);
  return { id: 'dossier', people, entries: [...entries, taken.value.entry], procedure, calendarOf };
}

const whole = journal();
const withLast = (data: object, entries = whole.entries) =>
  retell({
    ...whole,
    entries: entries.map((each) => (each.type === 'takeBack' ? { ...each, data: { ...each.data, ...data } } : each)),
  });

describe('a journal with a step that was taken back', () => {
  it('is told as if it had been told without that step', () => {
    const { moments, fault } = retell(whole);
    expect(fault).toBeNull();
    const [, , passedOn, returned, back] = moments;
    expect(returned?.dossier.facts.internalReturns).toBe(1);
    expect(back?.dossier).toEqual({ ...passedOn?.dossier, version: 5 });
  });

  it('leads no further where the entry names another step than the last, or one that nobody takes back', () => {
    for (const data of [{ entry: 3 }, { entry: 5 }, { entry: 0 }, { command: 'assign' }, { from: 'clerk' }])
      expect(withLast(data).fault?.seq).toBe(5);
    const [last] = whole.entries.slice(-1);
    if (!last) throw new Error('The journal has entries');
    const twice = { ...last, seq: 6, data: { ...last.data, entry: 5, command: 'takeBack' } } as JournalEntry;
    expect(retell({ ...whole, entries: [...whole.entries, twice] }).fault?.seq).toBe(6);
  });

  it('is the same under its own version', () => {
    const { moments } = retell(whole);
    expect(underVersion(procedure, moments, calendarOf).map(({ fate, differs }) => [fate, differs.length])).toEqual(
      whole.entries.map(() => ['given', 0]),
    );
  });

  it('takes nothing back under a version that had refused the step', () => {
    const { approving, ...others } = sampleService.processing.states;
    const silent = { ...approving, on: { approve: approving.on.approve } };
    const processing = { ...sampleService.processing, states: { ...others, approving: silent } };
    const other = defineService(
      { ...sampleService, version: '2', processing } as unknown as typeof sampleService,
      texts,
    );
    const fates = underVersion(other, retell(whole).moments, calendarOf).map(({ fate }) => fate);
    expect(fates).toEqual(['given', 'given', 'given', 'notNow', 'notNow']);
  });
});
