import { describe, expect, it } from 'vitest';
import { system } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { defineService } from '../define-service.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant, inHand, staff, told } from '../test/told.ts';
import { chart } from '../vocabulary/chart.ts';
import { done } from './done.ts';
import { issuing } from './issuing.ts';
import { linked } from './linked.ts';

const day = { unit: 'workingDay', value: 1 } as const;
const texts = { ...sampleTexts, steps: { first: 'Một', second: 'Hai', issuing: 'Cấp số' } };

const matter = defineService(sampleService, { vi: sampleTexts, en: sampleTexts });

const chain = defineService(
  {
    ...sampleService,
    links: [
      { link: 'first', procedure: matter },
      { link: 'second', procedure: matter },
    ],
    processing: chart({
      initial: 'first',
      states: {
        first: linked('first', { granted: 'second', otherwise: 'issuing' }, day),
        second: linked('second', { granted: 'issuing', otherwise: 'issuing' }, day),
        issuing: issuing('done', day),
        done,
      },
    }),
  },
  { vi: texts, en: texts },
);

const clerk = staff('clerk');
const settled = (link: string, outcome: 'granted' | 'refused'): CommandCall => ({
  type: 'linkSettled',
  data: { link, outcome, documentNumber: '1', dossierId: link },
});
const withdraw: CommandCall = { type: 'withdraw', data: { reason: 'text:1' } };
const decline: CommandCall = { type: 'declineWithdrawal', data: { reason: 'text:2' } };

describe('a matter of a chain', () => {
  it('goes on by what became of it', () => {
    const granted = told(chain, ...inHand(clerk), [system, settled('first', 'granted')]);
    expect(granted.state.handling).toEqual({ processing: 'second' });
    const refused = told(chain, ...inHand(clerk), [system, settled('first', 'refused')]);
    expect(refused.state.handling).toEqual({ processing: 'issuing' });
  });

  it('is not opened a second time when the chain comes by again', () => {
    const before = [...inHand(clerk), [system, settled('first', 'granted')]] as const;
    const again = told(chain, ...before, [applicant, withdraw], [clerk, decline]);
    expect(again.state.handling).toEqual({ processing: 'second' });
    expect(again.facts.links.map(({ link, outcome }) => [link, outcome])).toEqual([
      ['first', 'granted'],
      ['second', null],
    ]);
  });

  it('may be settled while the applicant wants the chain back', () => {
    const meanwhile = told(
      chain,
      ...inHand(clerk),
      [applicant, withdraw],
      [system, settled('first', 'refused')],
      [clerk, decline],
    );
    expect(meanwhile.state.handling).toEqual({ processing: 'issuing' });
  });
});
