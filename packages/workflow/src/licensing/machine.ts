import { deliveryRegion } from './delivery.ts';
import { handlingRegion } from './handling.ts';
import { paymentRegion } from './payment.ts';
import { licensing, type ProcessingChart } from './setup.ts';

/** The licensing lifecycle with a service's processing in its slot: handling, payment and delivery side by side. */
export const licensingMachine = (processing: ProcessingChart) =>
  licensing.createMachine({
    id: 'licensing',
    type: 'parallel',
    context: ({ input }) => input,
    states: { handling: handlingRegion(processing), payment: paymentRegion, delivery: deliveryRegion },
  });

export type LicensingMachine = ReturnType<typeof licensingMachine>;
