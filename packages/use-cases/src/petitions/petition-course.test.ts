import { hanoiCalendar } from '@mot-cua/calendar';
import { type Petition, type PetitionState, petitionStates } from '@mot-cua/db';
import { describe, expect, it } from 'vitest';
import { courseAfter, isOpenStep, type PetitionAct } from './petition-course.ts';
import { type PetitionStep, petitionSteps, stateAfter } from './petition-steps.ts';

// Written by hand from the rules in words, not from the table: in each state what each step leads to.
const expected: Record<PetitionState, Record<PetitionStep, PetitionState | null>> = {
  sent: { receive: 'received', refuse: 'refused', passOn: 'sent', answer: null, publish: null, unpublish: null },
  received: { receive: null, refuse: null, passOn: 'sent', answer: 'answered', publish: null, unpublish: null },
  refused: { receive: null, refuse: null, passOn: null, answer: null, publish: null, unpublish: null },
  answered: { receive: null, refuse: null, passOn: null, answer: null, publish: 'published', unpublish: null },
  published: { receive: null, refuse: null, passOn: null, answer: null, publish: null, unpublish: 'answered' },
};

const acts: Record<PetitionStep, PetitionAct> = {
  receive: { step: 'receive', aboutIds: ['staff-2'] },
  refuse: { step: 'refuse', ground: 'complaint' },
  passOn: { step: 'passOn', agencyId: 'another', aboutIds: ['staff-1', 'staff-3'] },
  answer: { step: 'answer', answer: 'Đã sửa.' },
  publish: { step: 'publish', question: 'Hỏi', answer: 'Đáp' },
  unpublish: { step: 'unpublish' },
};

const blank: Petition = {
  ...{ id: 'p', code: 'PA-1', lookupCode: '1', kind: 'conduct', agencyId: 'ward', personId: null, fullName: 'Lan' },
  ...{ email: null, language: 'vi', dossierCode: null, aboutWhom: null, body: '…', publicity: 'anonymous', version: 1 },
  ...{ state: 'sent', sentAt: '2026-03-02T02:00:00.000Z', dueAt: '2026-03-09T10:00:00.000Z', aboutIds: ['staff-1'] },
  ...{ ground: null, answer: null, answeredAt: null, publicQuestion: null, publicAnswer: null, publishedAt: null },
};
const moment = { now: '2026-03-03T03:00:00.000Z', calendar: hanoiCalendar };

describe('a petition', () => {
  it('goes its way: every step in every state, and no other', () => {
    let cells = 0;
    for (const state of petitionStates)
      for (const step of petitionSteps) {
        const petition: Petition = { ...blank, state };
        expect([state, step, stateAfter(state, step)]).toEqual([state, step, expected[state][step]]);
        const course = courseAfter(petition, acts[step], moment);
        expect([state, step, course?.state ?? null]).toEqual([state, step, expected[state][step]]);
        expect(isOpenStep(petition, step)).toBe(course !== null);
        cells++;
      }
    expect(cells).toBe(30);
  });

  it('is never published against the petitioner’s will', () => {
    const secret: Petition = { ...blank, state: 'answered', publicity: 'none' };
    expect(isOpenStep(secret, 'publish')).toBe(false);
    expect(courseAfter(secret, acts.publish, moment)).toBeNull();
    for (const publicity of ['anonymous', 'named'] as const)
      expect(courseAfter({ ...secret, publicity }, acts.publish, moment)?.state).toBe('published');
  });

  it('is due by the working calendar: five days to be taken up, fifteen to be answered, nothing afterwards', () => {
    const dueAfter = (state: PetitionState, step: PetitionStep) =>
      courseAfter({ ...blank, state }, acts[step], moment)?.dueAt;
    // Tuesday 3 March 2026: five working days end on Tuesday the 10th, fifteen on Tuesday the 24th, at 17:00.
    expect(dueAfter('sent', 'passOn')).toBe('2026-03-10T10:00:00.000Z');
    expect(dueAfter('received', 'passOn')).toBe('2026-03-10T10:00:00.000Z');
    expect(dueAfter('sent', 'receive')).toBe('2026-03-24T10:00:00.000Z');
    expect(dueAfter('sent', 'refuse')).toBeNull();
    expect(dueAfter('received', 'answer')).toBeNull();
    expect(dueAfter('answered', 'publish')).toBeNull();
  });

  it('counts no days of Tết', () => {
    const beforeTet = { now: '2026-02-12T03:00:00.000Z', calendar: hanoiCalendar };
    expect(courseAfter({ ...blank }, acts.passOn, beforeTet)?.dueAt).toBe('2026-02-26T10:00:00.000Z');
  });

  it('never loses one whom it is about', () => {
    expect(courseAfter(blank, acts.receive, moment)?.aboutIds).toEqual(['staff-1', 'staff-2']);
    expect(courseAfter(blank, acts.passOn, moment)?.aboutIds).toEqual(['staff-1', 'staff-3']);
  });

  it('shows nothing in public any more when it is taken back', () => {
    const open = { ...blank, state: 'published', publicQuestion: 'q', publicAnswer: 'a', publishedAt: 'x' } as const;
    expect(courseAfter(open, acts.unpublish, moment)).toMatchObject({
      state: 'answered',
      ...{ publicQuestion: null, publicAnswer: null, publishedAt: null },
    });
  });
});
