import { plantedIn, type Written, without } from './planted-in.ts';
import { copy, marital, type Planted, service } from './planted-services.ts';

const lookup = 'handling.processing.lookup';
const games = service('public-game-point');
const notify = (notice: string) => ({ type: 'notify', params: { notice } });

/** The service with one command at one of its steps changed. */
const way =
  (from: typeof marital, step: string, command: string, change: (way: Written['on'][string]) => object) => () =>
    plantedIn(from, (at) => {
      const { on } = at(`handling.processing.${step}`);
      on[command] = { ...on[command], ...change(on[command] ?? {}) };
    });

const more = (action: unknown) => (way: Written['on'][string]) => ({ actions: [way.actions, action].flat() });
const less = (action: string) => (way: Written['on'][string]) => ({ actions: without(way, action) });

/** Slips in the steps that a service writes itself. */
export const plantedSteps: readonly Planted[] = [
  {
    slip: 'the leader sends on to where it came from, and nobody may leave',
    finding: 'deadEnd.circle',
    service: () =>
      plantedIn(copy, (at) => {
        const { on } = at('handling.processing.certifying');
        on.approve = { ...on.approve, target: 'comparing' };
        for (const command of ['stop', 'withdraw']) delete at('handling.processing').on[command];
      }),
  },
  {
    slip: 'a step to which nothing leads',
    finding: 'unheard.step',
    service: () =>
      plantedIn(marital, (at) => {
        const { states } = at('handling.processing');
        states.weighing = { ...at(lookup) };
      }),
  },
  {
    slip: 'the handler reads it, and nothing comes of it',
    finding: 'unheard.nothing',
    service: way(marital, 'lookup', 'endorse', () => ({ meta: { by: ['handler'], channel: 'office' } })),
  },
  {
    slip: 'agencies that were never asked may sign',
    finding: 'idleRole.offer',
    service: way(copy, 'certifying', 'approve', () => ({
      meta: { by: ['approvingLeader', 'consultee'], channel: 'office' },
    })),
  },
  {
    slip: 'a step is the work of agencies that were never asked',
    finding: 'idleRole.task',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).meta.role = 'consultee';
      }),
  },
  {
    slip: 'a step that is nobody’s',
    finding: 'idleRole.nobody',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).meta = { time: at(lookup).meta.time };
      }),
  },
  {
    slip: 'a draft may be handed in by the same branch twice, and the second leads elsewhere',
    finding: 'guards.never',
    service: () =>
      plantedIn(marital, (at) => {
        const { submitForApproval } = at(lookup).on;
        at(lookup).on.submitForApproval = [submitForApproval, { ...submitForApproval, target: 'issuing' }] as never;
      }),
  },
  {
    slip: 'the leader sends it back, and it stays where it was',
    finding: 'trace.stays',
    service: way(marital, 'approving', 'returnInternally', () => ({ target: undefined })),
  },
  {
    slip: 'the head of division reads an own draft as the second',
    finding: 'twoHats.endorse',
    service: way(service('news-website-licence'), 'reviewing', 'endorse', () => ({ guard: undefined })),
  },
  {
    slip: 'the leader objects after the last moment to object',
    finding: 'deadline.late',
    service: way(service('press-conference-notice'), 'signing', 'approve', () => ({
      guard: { type: 'notTheDrafter' },
    })),
  },
  {
    slip: 'the draft ends the clock',
    finding: 'clock.ended',
    service: way(marital, 'lookup', 'submitForApproval', more('stopCounting')),
  },
  {
    slip: 'the clock stands still while the leader reads',
    finding: 'clock.still',
    service: way(
      marital,
      'lookup',
      'submitForApproval',
      more({ type: 'pauseCounting', params: { reason: 'applicantReads' } }),
    ),
  },
  {
    slip: 'the clock runs while the applicant is to pay',
    finding: 'clock.waits',
    service: way(service('publication-licence'), 'counting', 'assessFee', less('pauseCounting')),
  },
  {
    slip: 'the clock stands still for a holiday',
    finding: 'pause.reason',
    service: way(
      marital,
      'lookup',
      'submitForApproval',
      more({ type: 'pauseCounting', params: { reason: 'holiday' } }),
    ),
  },
  {
    slip: 'the draft is announced as the result',
    finding: 'silence.untrue',
    service: way(marital, 'lookup', 'submitForApproval', more(notify('resultReady'))),
  },
  {
    slip: 'a supplement may be asked for at any time',
    finding: 'supplement.late',
    service: way(marital, 'lookup', 'askSupplement', () => ({
      guard: { type: 'supplementLeft', params: { stage: 'appraisal' } },
    })),
  },
  {
    slip: 'what was mended once may be mended again and again',
    finding: 'supplement.fixAgain',
    service: () =>
      plantedIn(games, (at) => {
        const { on } = at('handling.processing.inspecting');
        const ways = [on.recordInspection].flat().filter((each) => each !== undefined);
        on.recordInspection = ways.map((each) =>
          each.target === 'fixing'
            ? { ...each, guard: { type: 'inspectionIs', params: { outcome: 'fixable' } } }
            : each,
        ) as never;
      }),
  },
  {
    slip: 'a visit is planned for a day that is past',
    finding: 'deadline.past',
    service: way(games, 'arranging', 'planInspection', () => ({ guard: undefined })),
  },
  {
    slip: 'the result is sealed without a number',
    finding: 'unapproved.noNumber',
    service: way(marital, 'issuing', 'issue', less('drawNumber')),
  },
  {
    slip: 'a draft is handed in, and it is not kept what it says',
    finding: 'unapproved.noOutcome',
    service: way(marital, 'lookup', 'submitForApproval', () => ({ actions: [] })),
  },
  {
    slip: 'the result is sealed, and nobody makes its file',
    finding: 'unapproved.noFile',
    service: way(marital, 'issuing', 'issue', less('prepareResult')),
  },
  {
    slip: 'others are asked, and nobody is',
    finding: 'consultation.empty',
    service: way(marital, 'lookup', 'consult', () => ({ guard: undefined })),
  },
  {
    slip: 'an agency asks itself',
    finding: 'consultation.oneself',
    service: way(marital, 'lookup', 'consult', () => ({ guard: undefined })),
  },
];
