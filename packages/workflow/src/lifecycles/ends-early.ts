import type { Tariff } from '../tariff.ts';
import type { Brought } from './brought.ts';

type Timing = Tariff['timing'];

const passed = <Kind extends 'fee' | 'visit' | 'supplement'>(deadline: Kind) =>
  ({ type: 'deadlinePassed', params: { deadline } }) as const;

const neverMended = { type: 'every', params: [passed('supplement'), { type: 'neverAccepted' }] } as const;

interface Way {
  readonly target?: 'cancelled' | 'refundRequested';
  readonly actions: 'waiveFee';
}

/** Ways out before the agency took it on: there is money in it only if it is paid with the application. */
const beforeAcceptance = <Out extends Way>(way: Out, hasVisit: boolean) =>
  ({
    refuse: way,
    cancel: way,
    lapse: [...(hasVisit ? [{ ...way, guard: passed('visit') }] : []), { ...way, guard: neverMended }],
  }) as const;

/** How money that was paid follows when the dossier ends before anything was done for it. */
export const whenPaid = <Out extends Way>(way: Out, timing: Timing, { hasVisit }: Brought) => ({
  ...(timing === 'atSubmission' ? beforeAcceptance(way, hasVisit) : {}),
  confirmWithdrawal: way,
});

/** The same while it is not paid. What is charged on the way is not paid when its day has passed. */
export const whenUnpaid = <Out extends Way>(way: Out, timing: Timing, { hasVisit }: Brought) => ({
  ...(timing === 'atSubmission'
    ? beforeAcceptance(way, hasVisit)
    : {
        confirmWithdrawal: way,
        stop: way,
        ...(timing === 'onTheWay' ? { lapse: [{ ...way, guard: passed('fee') }] } : {}),
      }),
});
