import { hanoiCalendar } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { decide } from '../decide.ts';
import { defineService } from '../define-service.ts';
import type { JournalEntry } from '../event.ts';
import { newDossier } from '../evolve.ts';
import type { Procedure } from '../procedure.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant, staff, submission } from '../test/told.ts';
import { changesBetween } from './changes-between.ts';
import type { Journal } from './past-moments.ts';
import { retell } from './retell.ts';
import { underVersion } from './under-version.ts';

const texts = { vi: sampleTexts, en: sampleTexts };
const first = defineService(sampleService, texts);
const calendarOf = () => hanoiCalendar;
const people = { ownerId: applicant.id, submitterId: applicant.id };

const clerk = staff('clerk');
const acts: readonly [Actor, CommandCall, string][] = [
  [applicant, submission, '2026-03-02T02:00:00.000Z'],
  [clerk, { type: 'accept', data: { papersChecked: true } }, '2026-03-02T03:00:00.000Z'],
  [clerk, { type: 'transfer', data: {} }, '2026-03-02T04:00:00.000Z'],
  [staff('leader'), { type: 'approve', data: {} }, '2026-03-03T02:00:00.000Z'],
  [clerk, { type: 'issue', data: {} }, '2026-03-03T03:00:00.000Z'],
];

function journalOf(procedure: Procedure): Journal {
  const entries: JournalEntry[] = [];
  let dossier = newDossier(procedure, 'dossier', people);
  for (const [actor, call, now] of acts) {
    const decided = decide(procedure, dossier, call, actor, { now, calendar: hanoiCalendar });
    if (!decided.ok) throw new Error(decided.problem.code);
    entries.push(decided.value.entry);
    dossier = decided.value.dossier;
  }
  return { id: 'dossier', people, entries, procedure, calendarOf };
}

const journal = journalOf(first);
const { moments } = retell(journal);
const under = (other: Procedure) => underVersion(other, moments, calendarOf);

describe('a dossier told again', () => {
  it('has a moment for each entry, each from where the one before it stood', () => {
    expect(moments.map(({ entry }) => entry.type)).toEqual(acts.map(([, { type }]) => type));
    for (const [place, { before }] of moments.entries())
      if (place > 0) expect(before).toBe(moments[place - 1]?.dossier);
  });

  it('says what each entry changed, and nothing else', () => {
    const [submitted, accepted] = moments.map(({ before, dossier }) => changesBetween(before, dossier));
    expect(submitted?.map(({ what }) => what)).toEqual([
      'handling',
      'receivingAgencyId',
      'competentAgencyId',
      'submittedAt',
    ]);
    expect(accepted?.map(({ what }) => what)).toEqual(['handling', 'acceptedAt', 'clock']);
    expect(accepted?.[0]).toEqual({ what: 'handling', before: 'registered', after: 'accepted' });
  });

  it('ends where its journal stops leading on, and says where', () => {
    const [one, , three] = journal.entries;
    if (!one || !three) throw new Error('The journal has entries');
    const gap = retell({ ...journal, entries: [one, three] });
    expect([gap.moments.length, gap.fault?.seq]).toEqual([1, 2]);
    const swapped = retell({ ...journal, entries: [one, { ...three, seq: 2 }] });
    expect([swapped.moments.length, swapped.fault?.seq]).toEqual([1, 2]);
  });
});

describe('the same commands under another version', () => {
  it('are the same under one that changes nothing', () => {
    const steps = under({ ...first, version: '2' });
    expect(steps.map(({ fate, differs }) => [fate, differs])).toEqual(acts.map(() => ['given', []]));
    expect(steps.at(-1)?.dossier.state).toEqual(moments.at(-1)?.dossier.state);
  });

  it('lead to another date where the law gives more time, from acceptance on', () => {
    const slower = defineService(
      { ...sampleService, version: '2', law: { ...sampleService.law, limit: { unit: 'workingDay', value: 5 } } },
      texts,
    );
    expect(under(slower).map(({ differs }) => differs)).toEqual([[], ['due'], ['due'], ['due'], ['due']]);
  });

  it('are refused where a step is not there yet, and the others are tried all the same', () => {
    const { approving, ...others } = sampleService.processing.states;
    const processing = {
      ...sampleService.processing,
      initial: 'looking',
      states: {
        looking: { meta: { role: 'handler' }, on: { receive: { target: 'approving', meta: { by: ['handler'] } } } },
        approving,
        ...others,
      },
    };
    const longer = defineService(
      { ...sampleService, version: '2', processing } as unknown as typeof sampleService,
      texts,
    );
    const steps = under(longer);
    expect(steps.map(({ fate }) => fate)).toEqual(['given', 'given', 'given', 'notNow', 'notNow']);
    expect(steps.map(({ differs }) => differs.includes('handling'))).toEqual([false, false, true, true, true]);
  });

  it('cost what that version asks, and wait until it is paid', () => {
    const tariff = {
      ...{ kind: 'fee', timing: 'atSubmission', legalBasis: '' },
      perUnit: { field: null, atLeast: 1, tiers: [{ each: 8000 }] },
    } as const;
    const priced = { ...sampleService, version: '2', tariff } as unknown as typeof sampleService;
    const steps = under(defineService(priced, texts));
    expect(steps[0]).toMatchObject({ fate: 'given', differs: ['payment', 'fee'] });
    expect(steps[1]?.fate).toBe('feeNotSettled');
  });
});
