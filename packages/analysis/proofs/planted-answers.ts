import { plantedIn, without } from './planted-in.ts';
import { changed, marital, type Planted, service } from './planted-services.ts';

const [{ procedure: birth } = { procedure: marital }] = service('birth-chain').links;

/** Slips in what people may answer, in whose hands, and what the clock and the bank may say. */
export const plantedAnswers: readonly Planted[] = [
  {
    slip: 'the desk can accept and not refuse',
    finding: 'rights.oneAnswer',
    service: () => plantedIn(marital, (at) => delete at('handling.registered').on.refuse),
  },
  {
    slip: 'silence ends it at the first time, where the law lets the agency ask twice',
    finding: 'supplement.cutShort',
    service: () =>
      plantedIn(service('postal-licence'), (at) => {
        const ways = [at('handling.supplementAtAppraisal').on.lapse].flat();
        at('handling.supplementAtAppraisal').on.lapse = ways.at(-1) as never;
      }),
  },
  {
    slip: 'a birth is registered, and the chain is not told',
    finding: 'trace.keptFromChain',
    service: () =>
      plantedIn(birth, (at) => {
        const { issue } = at('handling.processing.issuing').on;
        at('handling.processing.issuing').on.issue = { ...issue, actions: without(issue ?? {}, 'answerParent') };
      }),
  },
  {
    slip: 'the draft comes back to whoever drafted it',
    finding: 'trace.notRead',
    service: () =>
      plantedIn(service('news-website-licence'), (at) => {
        const { on } = at('handling.processing.drafting');
        on.submitForApproval = { ...on.submitForApproval, target: 'reading' };
      }),
  },
  {
    slip: 'the works are to be done again, and no day is set',
    finding: 'deadline.noDay',
    service: () =>
      plantedIn(service('cable-road-works'), (at) => {
        const { on } = at('handling.returned.accepting');
        const ways = [on.recordInspection].flat();
        on.recordInspection = ways.map((each) =>
          each?.target === 'working' ? { ...each, actions: ['noteInspection'] } : each,
        ) as never;
      }),
  },
  {
    slip: 'the price is counted at the counter and is to be paid on the way',
    finding: 'money.otherTime',
    service: () => changed('certified-copy', ({ tariff }) => ({ tariff: { ...tariff, timing: 'onTheWay' } })),
  },
  {
    slip: 'an order fails while money goes back, and nobody hears of it',
    finding: 'money.unheard',
    service: () => plantedIn(marital, (at) => delete at('payment.refundRequested').on.failPayment),
  },
  {
    slip: 'who drafts a grant gets a day less than who drafts a refusal',
    finding: 'times.shorter',
    service: () =>
      plantedIn(service('public-game-point'), (at) => {
        at('handling.processing.drafting').meta.time = { unit: 'workingDay', value: 1 };
      }),
  },
  {
    slip: 'the inspector may say what the handler found',
    finding: 'wrongHands.notTheirs',
    service: () =>
      plantedIn(service('news-website-licence'), (at) => {
        const { on } = at('handling.processing.examining.site.looking');
        const ways = [on.recordFinding].flat();
        on.recordFinding = ways.map((each) => ({
          ...each,
          meta: { by: ['handler', 'inspector'], channel: 'office' },
        })) as never;
      }),
  },
];
