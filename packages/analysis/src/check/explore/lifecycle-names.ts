import type { Command, PaymentState } from '@mot-cua/workflow';

/** Money is on its way back: until it is there, only what the payment itself follows makes a difference. */
export const owedBack: readonly PaymentState[] = ['refundRequested', 'refundApproved'];

/** Commands that end a dossier before anything was done for the fee. */
export const endEarly: readonly Command[] = ['refuse', 'cancel', 'confirmWithdrawal'];

/** Money that is still asked for. */
export const stillAsked: readonly PaymentState[] = ['due', 'pending', 'exemptionClaimed'];

/** The region of a chart in which money moves. */
export const paymentRegion = 'payment';

/** The region of a chart in which a result is on its way. */
export const deliveryRegion = 'delivery';

/** The state of a chart that holds the steps which a service writes itself. */
export const ownSteps = 'handling.processing';

/** Where duties that follow from the result are the service's own. */
export const afterResult = 'handling.returned';

/** Where a result with an error in it is mended. */
export const mending = 'handling.correcting';
