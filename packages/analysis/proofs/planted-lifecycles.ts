import { and, plantedIn, type Written, without } from './planted-in.ts';
import { copy, marital, type Planted, service } from './planted-services.ts';

const spam = service('spam-report');
type At = (path: string) => Written;

/** The service with one command at one state changed; null: no longer offered. */
const way = (from: typeof marital, path: string, command: string, change: object | null) => () =>
  plantedIn(from, (at) => {
    const { on } = at(path);
    if (change) on[command] = { ...on[command], ...change };
    else delete on[command];
  });

const silentAbout = (from: typeof marital, path: string, command: string, action: string) => () =>
  plantedIn(from, (at) => {
    const { on } = at(path);
    on[command] = { ...on[command], actions: without(on[command] ?? {}, action) };
  });

const each = (at: At, path: string, command: string, change: (way: object) => object) => {
  const { on } = at(path);
  on[command] = ([on[command]].flat() as object[]).map(change) as never;
};

/** Slips in the lifecycle around the steps of a service: money, delivery, withdrawal, and the end. */
export const plantedLifecycles: readonly Planted[] = [
  {
    slip: 'nobody files the dossier once the result is handed over',
    finding: 'deadEnd.neverClosed',
    service: way(marital, 'handling.returned', 'archive', null),
  },
  {
    slip: 'what was handed in stays a draft',
    finding: 'status.missing',
    service: way(marital, 'handling.draft', 'submit', { target: undefined }),
  },
  {
    slip: 'the desk accepts what it has not looked at',
    finding: 'unseenPaper.unchecked',
    service: way(copy, 'delivery.readyAtDesk', 'deliverAtDesk', { guard: { type: 'identityChecked' } }),
  },
  {
    slip: 'the agency says sorry as often as it likes, for any day',
    finding: 'clock.again',
    service: way(marital, 'handling.processing', 'apologise', { guard: undefined }),
  },
  {
    slip: 'the agency says sorry, and names the same day',
    finding: 'clock.dateNotLater',
    service: way(marital, 'handling.processing', 'apologise', { guard: undefined }),
  },
  {
    slip: 'the dossier says that all was given back, and a part was',
    finding: 'money.notGivenBack',
    service: () =>
      plantedIn(marital, (at) =>
        each(at, 'payment.refundApproved', 'confirmRefund', (one) => ({
          ...one,
          actions: without(one, 'recordRefund'),
        })),
      ),
  },
  {
    slip: 'a refusal takes the order back, and the fee stays in the books',
    finding: 'money.stillOwed',
    service: way(marital, 'payment.due', 'refuse', { actions: [] }),
  },
  {
    slip: 'who was refused is still asked for the fee',
    finding: 'money.stillAsked',
    service: way(marital, 'payment.due', 'refuse', null),
  },
  {
    slip: 'the fee is never asked for',
    finding: 'money.neverCharged',
    service: way(marital, 'payment.none', 'submit', null),
  },
  {
    slip: 'any sum counts as the fee',
    finding: 'money.wrongAmount',
    service: way(marital, 'payment.due', 'confirmPayment', { guard: undefined }),
  },
  {
    slip: 'a fee of nothing is counted',
    finding: 'money.nothing',
    service: () =>
      plantedIn(copy, (at) => {
        for (const path of ['handling.processing.comparing', 'payment.none'])
          at(path).on.assessFee = { ...at(path).on.assessFee, guard: undefined };
      }),
  },
  {
    slip: 'nobody says that a fee is due',
    finding: 'silence.fee',
    service: () =>
      plantedIn(marital, (at) =>
        each(at, 'payment.none', 'submit', (one) => ({ ...one, actions: without(one, 'notify') })),
      ),
  },
  {
    slip: 'money goes back without a word',
    finding: 'silence.refund',
    service: () =>
      plantedIn(marital, (at) =>
        each(at, 'payment.refundApproved', 'confirmRefund', (one) => ({ ...one, actions: without(one, 'notify') })),
      ),
  },
  {
    slip: 'nobody says that the result is there',
    finding: 'silence.result',
    service: () =>
      plantedIn(marital, (at) =>
        each(at, 'delivery.preparing', 'resultPrepared', (one) => ({ ...one, actions: without(one, 'notify') })),
      ),
  },
  {
    slip: 'a supplement may be asked for without saying what',
    finding: 'supplement.nothing',
    service: way(marital, 'handling.registered', 'askSupplement', { guard: undefined }),
  },
  {
    slip: 'a supplement in which nothing is mended is taken',
    finding: 'supplement.unmended',
    service: way(marital, 'handling.supplementAtReception', 'resubmit', { guard: undefined }),
  },
  {
    slip: 'the applicant withdraws in the office',
    finding: 'level.channel',
    service: way(marital, 'handling.processing', 'withdraw', { meta: { by: ['applicant'], channel: 'office' } }),
  },
  {
    slip: 'the applicant can no longer withdraw',
    finding: 'rights.withdraw',
    service: way(marital, 'handling.processing', 'withdraw', null),
  },
  {
    slip: 'the agency cannot say sorry',
    finding: 'rights.apology',
    service: way(marital, 'handling.processing', 'apologise', null),
  },
  {
    slip: 'the dossier is accepted without a code',
    finding: 'unapproved.noCode',
    service: silentAbout(marital, 'handling.registered', 'accept', 'drawNumber'),
  },
  {
    slip: 'a report is joined to nothing',
    finding: 'trace.joinsNothing',
    service: way(spam, 'handling.registered', 'join', { guard: undefined }),
  },
  {
    slip: 'the duty is done, and its day is still waited for',
    finding: 'deadline.left',
    service: silentAbout(
      service('publication-licence'),
      'handling.returned.depositing',
      'recordObligation',
      'stopWaiting',
    ),
  },
  {
    slip: 'what should go by post is never made ready for it',
    finding: 'delivery.never',
    service: () =>
      plantedIn(marital, (at) => {
        const ways = [at('delivery.preparing').on.resultPrepared].flat() as { target?: string }[];
        at('delivery.preparing').on.resultPrepared = ways.filter(({ target }) => target !== 'toPost') as never;
      }),
  },
  {
    slip: 'the result is handed to whoever comes',
    finding: 'delivery.stranger',
    service: way(marital, 'delivery.readyAtDesk', 'deliverAtDesk', { guard: and('originalsCompared', 'feeSettled') }),
  },
  {
    slip: 'a wrong result stays at the desk while it is mended',
    finding: 'delivery.whileMending',
    service: way(marital, 'delivery.readyAtDesk', 'reportError', null),
  },
  {
    slip: 'a mended result stays where the wrong one was',
    finding: 'delivery.notAgain',
    service: way(marital, 'delivery.delivered', 'reportError', null),
  },
];
