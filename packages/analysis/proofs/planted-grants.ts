import { plantedIn } from './planted-in.ts';
import { marital, type Planted, service } from './planted-services.ts';

/** Slips by which something is granted, sent or begun again that should not be. */
export const plantedGrants: readonly Planted[] = [
  {
    slip: 'where the name is taken, the handler may grant it at once',
    finding: 'grants.notAsked',
    service: () =>
      plantedIn(service('household-business'), (at) => {
        const { on } = at('handling.processing.clashing');
        on.submitForApproval = { ...on.submitForApproval, guard: undefined };
      }),
  },
  {
    slip: 'the handler may grant it before the pages are counted',
    finding: 'grants.notCounted',
    service: () =>
      plantedIn(service('publication-licence'), (at) => {
        const { on } = at('handling.processing.counting');
        on.submitForApproval = { ...on.submitForApproval, guard: { type: 'feeSettled' } };
      }),
  },
  {
    slip: 'after a failed visit the handler may write either answer',
    finding: 'grants.failedVisit',
    service: () =>
      plantedIn(service('public-game-point'), (at) => {
        const { on } = at('handling.processing.draftingRefusal');
        on.submitForApproval = { ...on.submitForApproval, guard: undefined };
      }),
  },
  {
    slip: 'what the post brings back is posted again',
    finding: 'delivery.notKept',
    service: () =>
      plantedIn(marital, (at) => {
        const { on } = at('delivery.inTransit');
        on.reportReturned = { ...on.reportReturned, target: 'toPost' };
      }),
  },
  {
    slip: 'the applicant is reminded, and no new day is set',
    finding: 'deadline.again',
    service: () =>
      plantedIn(service('publication-licence'), (at) => {
        const { on } = at('handling.returned.depositing');
        on.lapse = { ...on.lapse, actions: [{ type: 'notify', params: { notice: 'obligationDue' } }] };
      }),
  },
  {
    slip: 'the residence goes on by what became of the birth',
    finding: 'trace.otherMatter',
    service: () =>
      plantedIn(service('birth-chain'), (at) => {
        const { on } = at('handling.processing.residence');
        const ways = [on.linkSettled].flat();
        on.linkSettled = ways.map((each) => ({ ...each, guard: undefined })) as never;
      }),
  },
];
