import { plantedIn, without } from './planted-in.ts';
import { marital, type Planted, service } from './planted-services.ts';

const lookup = 'handling.processing.lookup';

/** Slips in what a way says, does and waits for. */
export const plantedWays: readonly Planted[] = [
  {
    slip: 'a command that does not exist',
    finding: 'words.unknown',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).on.assignIt = { ...at(lookup).on.assign };
      }),
  },
  {
    slip: 'the step asks another register than it notes',
    finding: 'names.asksOther',
    service: () =>
      plantedIn(service('civil-extract'), (at) => {
        at('handling.processing.askingRegister').entry = [
          { type: 'startLookup', params: { register: 'civilStatus' } },
          { type: 'lookUp', params: { register: 'taxCode' } },
        ];
      }),
  },
  {
    slip: 'the visit is announced as something to mend',
    finding: 'silence.unfit',
    service: () =>
      plantedIn(service('public-game-point'), (at) => {
        const arranging = at('handling.processing.arranging').on;
        const told = { type: 'notify', params: { notice: 'fixAsked' } };
        arranging.planInspection = { ...arranging.planInspection, actions: ['planVisit', told] };
      }),
  },
  {
    slip: 'who is to mend has to come and say so',
    finding: 'level.counter',
    service: () =>
      plantedIn(service('public-game-point'), (at) => {
        const fixing = at('handling.processing.fixing').on;
        fixing.reportReady = { ...fixing.reportReady, meta: { by: ['applicant'], channel: 'counter' } };
      }),
  },
  {
    slip: 'a wait that no step watches',
    finding: 'deadline.unwatched',
    service: () =>
      plantedIn(service('civil-extract'), (at) => {
        at('handling.processing.reading').meta = { role: 'applicant' };
      }),
  },
  {
    slip: 'the works wait for the day of the fee',
    finding: 'deadline.other',
    service: () =>
      plantedIn(service('publication-licence'), (at) => {
        at('handling.processing.awaitingFee').meta.lapses = 'obligation';
      }),
  },
  {
    slip: 'an opinion that comes late is turned away',
    finding: 'consultation.lost',
    service: () => plantedIn(marital, (at) => delete at('handling.processing').on.answer),
  },
  {
    slip: 'the register is asked until it says something else',
    finding: 'trace.askedAgain',
    service: () =>
      plantedIn(service('civil-extract'), (at) => {
        const asking = at('handling.processing.askingRegister').on;
        asking.registerSilent = { ...asking.registerSilent, target: 'askingRegister', reenter: true };
      }),
  },
  {
    slip: 'who takes the dossier leaves it where it lay',
    finding: 'trace.notInHand',
    service: () =>
      plantedIn(marital, (at) => {
        const { receive } = at('handling.processing.unassigned').on;
        at('handling.processing.unassigned').on.receive = { actions: receive?.actions, meta: receive?.meta ?? {} };
      }),
  },
  {
    slip: 'a parcel that came back counts as delivered',
    finding: 'delivery.underWay',
    service: () =>
      plantedIn(marital, (at) => {
        const { reportReturned } = at('delivery.inTransit').on;
        at('delivery.inTransit').on.reportReturned = { ...reportReturned, target: 'delivered' };
      }),
  },
  {
    slip: 'the payment is not confirmed to the applicant',
    finding: 'silence.paid',
    service: () =>
      plantedIn(marital, (at) => {
        const { confirmPayment } = at('payment.due').on;
        at('payment.due').on.confirmPayment = { ...confirmPayment, actions: without(confirmPayment ?? {}, 'notify') };
      }),
  },
  {
    slip: 'a receipt for an acceptance',
    finding: 'forms.unfit',
    service: () =>
      plantedIn(marital, (at) => {
        const { accept } = at('handling.registered').on;
        const receipt = { type: 'preparePaper', params: { paper: 'receipt' } };
        at('handling.registered').on.accept = { ...accept, actions: [accept?.actions, receipt].flat() };
      }),
  },
];
