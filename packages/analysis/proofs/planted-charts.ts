import { plantedIn, without } from './planted-in.ts';
import { copy, marital, type Planted } from './planted-services.ts';

const way = (guard: unknown, target: string) => ({ guard, target, meta: { by: ['handler'], channel: 'office' } });
const answered = (field: string, is: string) => ({ type: 'holds', params: { field, is } });
const lookup = 'handling.processing.lookup';

/** Slips in the chart of a service, or in the lifecycle around it. */
export const plantedCharts: readonly Planted[] = [
  {
    slip: 'the handler can no longer hand in a draft',
    finding: 'deadEnd.onlyExits',
    service: () => plantedIn(marital, (at) => delete at(lookup).on.submitForApproval),
  },
  {
    slip: 'the desk forgets how a withdrawal is answered, and only the post could move it',
    finding: 'deadEnd.nobody',
    service: () =>
      plantedIn(marital, (at) => {
        at('handling.withdrawalRequested').on = {};
      }),
  },
  {
    slip: 'others are asked only about more than 99 copies, and nobody may want more than 5',
    finding: 'unheard.offer',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).on.consult = {
          ...at(lookup).on.consult,
          guard: { type: 'holds', params: { field: 'copies', over: 99 } },
        };
      }),
  },
  {
    slip: 'nobody is offered the draft',
    finding: 'unheard.handler',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).on.submitForApproval = { ...at(lookup).on.submitForApproval, meta: {} };
      }),
  },
  {
    slip: 'the question goes to the document clerk',
    finding: 'idleRole.step',
    service: () =>
      plantedIn(marital, (at) => {
        at('handling.processing.verifying').meta.role = 'documentClerk';
      }),
  },
  {
    slip: 'widows are forgotten',
    finding: 'guards.gap',
    service: () =>
      plantedIn(marital, (at) => {
        const submitForApproval = ['never', 'divorced'].map((is) => ({
          ...at(lookup).on.submitForApproval,
          ...way(answered('maritalHistory', is), 'approving'),
        }));
        at(lookup).on = { ...at(lookup).on, submitForApproval } as never;
      }),
  },
  {
    slip: 'two branches for the divorced who lived elsewhere',
    finding: 'guards.overlap',
    service: () =>
      plantedIn(marital, (at) => {
        const { submitForApproval } = at(lookup).on;
        const ways = [
          { ...submitForApproval, ...way(answered('maritalHistory', 'divorced'), 'approving') },
          { ...submitForApproval, ...way(answered('livedElsewhere', 'yes'), 'lookup') },
          { ...submitForApproval },
        ];
        at(lookup).on = { ...at(lookup).on, submitForApproval: ways } as never;
      }),
  },
  {
    slip: 'a file is accepted unseen',
    finding: 'unseenPaper.path',
    service: () =>
      plantedIn(marital, (at) => {
        at('handling.registered').on.accept = { ...at('handling.registered').on.accept, guard: { type: 'feeSettled' } };
      }),
  },
  {
    slip: 'acceptance does not start the clock',
    finding: 'clock.never',
    service: () =>
      plantedIn(copy, (at) => {
        const { accept } = at('handling.registered').on;
        at('handling.registered').on.accept = { ...accept, actions: without(accept ?? {}, 'startCounting') };
      }),
  },
  {
    slip: 'the seal does not end the clock',
    finding: 'clock.goesOn',
    service: () =>
      plantedIn(marital, (at) => {
        const { issue } = at('handling.processing.issuing').on;
        at('handling.processing.issuing').on.issue = { ...issue, actions: without(issue ?? {}, 'settle') };
      }),
  },
  {
    slip: 'the wait for a supplement never ends',
    finding: 'pause.noEnd',
    service: () => plantedIn(marital, (at) => delete at('handling.supplementAtAppraisal').on.lapse),
  },
  {
    slip: 'who claims an exemption can only be believed',
    finding: 'rights.oneAnswer',
    service: () => plantedIn(marital, (at) => delete at('payment.exemptionClaimed').on.declineExemption),
  },
  {
    slip: 'an exemption is confirmed without a look at the proof',
    finding: 'unseenPaper.unchecked',
    service: () =>
      plantedIn(marital, (at) => {
        const { guard: _, ...confirm } = at('payment.exemptionClaimed').on.confirmExemption as { guard: unknown };
        at('payment.exemptionClaimed').on.confirmExemption = confirm;
      }),
  },
  {
    slip: 'an exemption is declined in silence',
    finding: 'silence.turn',
    service: () =>
      plantedIn(marital, (at) => {
        const { declineExemption } = at('payment.exemptionClaimed').on;
        at('payment.exemptionClaimed').on.declineExemption = {
          ...declineExemption,
          actions: without(declineExemption ?? {}, 'notify'),
        };
      }),
  },
  {
    slip: 'a refusal forgets the money',
    finding: 'money.kept',
    service: () => plantedIn(marital, (at) => delete at('payment.paid').on.refuse),
  },
  {
    slip: 'the copy is handed over unpaid',
    finding: 'money.unpaid',
    service: () =>
      plantedIn(copy, (at) => {
        const { deliverAtDesk } = at('delivery.readyAtDesk').on;
        const guard = { type: 'every', params: [{ type: 'identityChecked' }, { type: 'originalsCompared' }] };
        at('delivery.readyAtDesk').on.deliverAtDesk = { ...deliverAtDesk, guard };
      }),
  },
  {
    slip: 'a refusal is not announced',
    finding: 'silence.turn',
    service: () =>
      plantedIn(marital, (at) => {
        const { refuse } = at('handling.registered').on;
        at('handling.registered').on.refuse = { ...refuse, actions: without(refuse ?? {}, 'notify') };
      }),
  },
  {
    slip: 'the leader may approve an own draft',
    finding: 'twoHats.approve',
    service: () =>
      plantedIn(marital, (at) => {
        const { approve } = at('handling.processing.approving').on;
        at('handling.processing.approving').on.approve = { ...approve, guard: undefined };
      }),
  },
  {
    slip: 'a draft is sent back to the desk that accepted the dossier',
    finding: 'status.backwards',
    service: () =>
      plantedIn(copy, (at) => {
        at('handling.processing.certifying').on.returnInternally = {
          ...at('handling.processing.certifying').on.returnInternally,
          target: '#licensing.handling.registered',
        };
      }),
  },
  {
    slip: 'a supplement may be asked for again and again',
    finding: 'supplement.often',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).on.askSupplement = { ...at(lookup).on.askSupplement, guard: { type: 'soonEnough' } };
      }),
  },
  {
    slip: 'the draft is read at the counter, at level 4',
    finding: 'level.blocked',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).on.submitForApproval = {
          ...at(lookup).on.submitForApproval,
          meta: { by: ['handler'], channel: 'counter' },
        };
      }),
  },
  {
    slip: 'passing a dossier on names a handler, out of nothing',
    finding: 'breaks.command',
    service: () =>
      plantedIn(copy, (at) => {
        at('handling.registered').on.redirect = { ...at('handling.registered').on.redirect, actions: ['nameHandler'] };
      }),
  },
  {
    slip: 'the consulted agencies are waited for, for ever',
    finding: 'deadline.unheard',
    service: () => plantedIn(marital, (at) => delete at('handling.processing.verifying').on.lapse),
  },
  {
    slip: 'a supplement lapses at once',
    finding: 'deadline.early',
    service: () =>
      plantedIn(marital, (at) => {
        const { lapse } = at('handling.supplementAtReception').on;
        at('handling.supplementAtReception').on.lapse = { ...lapse, guard: undefined };
      }),
  },
  {
    slip: 'a draft goes straight to the seal',
    finding: 'unapproved.seal',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).on.submitForApproval = { ...at(lookup).on.submitForApproval, target: 'issuing' };
      }),
  },
  {
    slip: 'the first answer is taken for all',
    finding: 'consultation.nobody',
    service: () =>
      plantedIn(marital, (at) => {
        const answer = { target: 'lookup', actions: 'noteAnswer', meta: { by: ['consultee'], channel: 'office' } };
        at('handling.processing.verifying').on.answer = answer;
      }),
  },
  {
    slip: 'the head names a handler, and it is not kept',
    finding: 'trace.lost',
    service: () =>
      plantedIn(marital, (at) => {
        at('handling.processing.unassigned').on.assign = {
          ...at('handling.processing.unassigned').on.assign,
          actions: [],
        };
      }),
  },
  {
    slip: 'the administrator signs',
    finding: 'wrongHands.act',
    service: () =>
      plantedIn(copy, (at) => {
        at('handling.processing.certifying').on.approve = {
          ...at('handling.processing.certifying').on.approve,
          meta: { by: ['approvingLeader', 'systemAdmin'], channel: 'office' },
        };
      }),
  },
  {
    slip: 'no slip with the date of the result',
    finding: 'forms.missing',
    service: () =>
      plantedIn(marital, (at) => {
        const { accept } = at('handling.registered').on;
        at('handling.registered').on.accept = { ...accept, actions: without(accept ?? {}, 'preparePaper') };
      }),
  },
  {
    slip: 'the leader can only say yes',
    finding: 'rights.sendBack',
    service: () => plantedIn(marital, (at) => delete at('handling.processing.approving').on.returnInternally),
  },
  {
    slip: 'what should go by post waits at the desk',
    finding: 'delivery.other',
    service: () =>
      plantedIn(marital, (at) => {
        at('delivery.toPost').on.handToPost = { ...at('delivery.toPost').on.handToPost, target: 'publishedOnline' };
      }),
  },
];
