import { vocabulary } from '../vocabulary/chart.ts';
import type { Brought } from './brought.ts';
import { deliveryRegion } from './delivery.ts';
import { licensing } from './licensing.ts';
import { notice } from './notice.ts';
import { paymentRegion } from './payment.ts';
import { report } from './report.ts';

/** `licensing`: applied for, decided, issued. `notice`: silence is no objection. `report`: looked into and answered. */
export const lifecycles = { licensing, notice, report };
export type Lifecycle = keyof typeof lifecycles;

/** A lifecycle with what a service brings in its slots: handling, payment and delivery side by side. */
export const machineOf = (lifecycle: Lifecycle, brought: Brought) =>
  vocabulary.createMachine({
    id: lifecycle,
    type: 'parallel',
    context: ({ input }) => input,
    states: {
      handling: lifecycles[lifecycle](brought),
      payment: paymentRegion(brought),
      delivery: deliveryRegion(lifecycle === 'report', brought.resultChannels),
    },
  });

export type LifecycleMachine = ReturnType<typeof machineOf>;
