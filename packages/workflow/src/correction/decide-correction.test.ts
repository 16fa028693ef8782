import { hanoiCalendar } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import { defineService } from '../define-service.ts';
import type { Dossier } from '../dossier.ts';
import type { Facts, OpenCorrection } from '../facts.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant, submission, told } from '../test/told.ts';
import type { CorrectionCall } from './correction-call.ts';
import { type CorrectingHand, decideCorrection } from './decide-correction.ts';
import { resultFields } from './result-fields.ts';
import { resultOut } from './result-out.ts';

const procedure = defineService(sampleService, { vi: sampleTexts, en: sampleTexts });
const moment = { now: '2026-03-06T02:00:00.000Z', calendar: hanoiCalendar };
const begun = told(procedure, [applicant, submission]);
const open: OpenCorrection = { asked: 4, since: moment.now, dueAt: moment.now, prepared: null };
const prepared: OpenCorrection = { ...open, prepared: { seq: 9, by: ['ann', 'for'] } };

const dossier = (facts: Partial<Facts> = {}, delivery: Dossier['state']['delivery'] = 'delivered'): Dossier => ({
  ...begun,
  state: { ...begun.state, delivery },
  facts: { ...begun.facts, issued: { documentNumber: '7' }, ...facts },
});

const text = 'text:0' as const;
const calls = {
  ask: { type: 'askCorrection', data: { number: '7/X', field: 'copies', right: text, reason: text, proof: null } },
  withdraw: { type: 'withdrawCorrection', data: { asked: 4 } },
  refuse: { type: 'refuseCorrection', data: { reason: text } },
  prepare: { type: 'prepareCorrection', data: { number: '7/X', values: { copies: text }, reason: text } },
  correct: { type: 'correctResult', data: { number: '7/X', prepared: 9 } },
} as const satisfies Record<string, CorrectionCall>;

const leader: CorrectingHand = { actorId: 'leader', role: 'approvingLeader', agencyId: 'heir' };
const outcome = (call: CorrectionCall, of: Dossier, by = leader): string => {
  const decided = decideCorrection(procedure, of, call, by, moment);
  return decided.ok ? 'yes' : decided.problem;
};

describe('an error in a result', () => {
  const opens = { none: dossier(), open: dossier({ correction: open }), prepared: dossier({ correction: prepared }) };
  const withdrawn = dossier({ correction: { ...open, asked: null } });

  it.each([
    ['ask', 'yes', 'openAlready', 'openAlready'],
    ['withdraw', 'noneOpen', 'yes', 'yes'],
    ['refuse', 'noneOpen', 'yes', 'yes'],
    ['prepare', 'yes', 'yes', 'yes'],
    ['correct', 'noneOpen', 'notPrepared', 'yes'],
  ] as const)('%s: %s with none open, %s once asked, %s once prepared', (name, none, asked, ready) => {
    expect(outcome(calls[name], opens.none)).toBe(none);
    expect(outcome(calls[name], opens.open)).toBe(asked);
    expect(outcome(calls[name], opens.prepared)).toBe(ready);
  });

  it('is seen to only while the result is out, and by its own number', () => {
    for (const call of [calls.ask, calls.prepare, calls.correct]) {
      const of = call === calls.ask ? opens.none : opens.prepared;
      for (const delivery of ['notReady', 'preparing'] as const)
        expect(outcome(call, { ...of, state: { ...of.state, delivery } })).toBe('noResult');
      for (const number of ['', '8/X', '7'])
        expect(outcome({ ...call, data: { ...call.data, number } } as CorrectionCall, of)).toBe('noResult');
    }
    expect(resultOut(procedure, dossier({ issued: {} }))).toBeNull();
  });

  it('of the agency’s own finding is nobody’s request to take back', () => {
    expect(outcome(calls.withdraw, withdrawn)).toBe('noneOpen');
    expect(outcome({ ...calls.correct, data: { number: '7/X', prepared: 8 } }, opens.prepared)).toBe('notPrepared');
  });

  it('is approved by neither of those who prepared it, in their own name or for another', () => {
    for (const [actorId, onBehalfOf] of [['ann'], ['for'], ['leader', 'ann'], ['leader', 'for']])
      expect(
        outcome(calls.correct, opens.prepared, {
          ...leader,
          actorId: actorId ?? '',
          ...(onBehalfOf && { onBehalfOf }),
        }),
      ).toBe('ownPreparation');
    expect(outcome(calls.correct, opens.prepared, { ...leader, onBehalfOf: 'chair' })).toBe('yes');
  });

  it('moves no step, is promised for five working days on, and draws a number where it is set right', () => {
    const asked = decideCorrection(procedure, opens.none, calls.ask, { ...leader, role: 'applicant' }, moment);
    if (!asked.ok) throw new Error(asked.problem);
    expect(asked.value.dossier.facts.correction).toMatchObject({ asked: 2, dueAt: '2026-03-13T10:00:00.000Z' });
    const decided = decideCorrection(procedure, opens.prepared, calls.correct, leader, moment);
    if (!decided.ok) throw new Error(decided.problem);
    const { dossier: after, numbers, effects, nationalStatus } = decided.value;
    expect(after.state).toEqual(opens.prepared.state);
    expect(after.facts.correction).toBeUndefined();
    expect(after.facts.replaced).toBe('7/X');
    expect(numbers).toEqual([{ series: 'documentNumber', scope: 'heir:2026:X' }]);
    expect(effects).toEqual([{ type: 'notify', params: { notice: 'resultCorrected' } }]);
    expect(nationalStatus).toBe(asked.value.nationalStatus);
  });
});

describe('what a result is filled in with', () => {
  const words = (granted: string, refused: string) => ({
    ...procedure,
    texts: {
      ...procedure.texts,
      vi: {
        ...procedure.texts.vi,
        result: {
          ...procedure.texts.vi.result,
          grounds: ['{{copies}} {{today}}'],
          paragraphs: { granted: [granted], refused: [refused] },
        },
      },
    },
  });

  it('is its rows and what its sentences name, each once, by the outcome', () => {
    const service = words('{{purpose}}, {{copies}}', '{{reason}} {{fullName}}');
    expect(resultFields(service, 'granted')).toEqual(['copies', 'purpose']);
    expect(resultFields(service, 'refused')).toEqual(['copies', 'reason', 'fullName']);
    expect(resultFields(service, 'partial')).toEqual(['copies']);
  });
});
