import { type ProcessingChart, vocabulary } from '../vocabulary/chart.ts';
import { deliveryRegion } from './delivery.ts';
import { licensing } from './licensing.ts';
import { notice } from './notice.ts';
import { paymentRegion } from './payment.ts';
import { report } from './report.ts';

/** `licensing`: applied for, decided, issued. `notice`: silence is no objection. `report`: looked into and answered. */
export const lifecycles = { licensing, notice, report };
export type Lifecycle = keyof typeof lifecycles;

/** What a service writes of its own course: its steps, and the duties that follow from its result. */
export interface Charts {
  processing: ProcessingChart;
  afterResult?: ProcessingChart;
}

/** A lifecycle with a service's charts in its slots: handling, payment and delivery side by side. */
export const machineOf = (lifecycle: Lifecycle, { processing, afterResult }: Charts) =>
  vocabulary.createMachine({
    id: lifecycle,
    type: 'parallel',
    context: ({ input }) => input,
    states: {
      handling: lifecycles[lifecycle](processing, afterResult),
      payment: paymentRegion,
      delivery: deliveryRegion,
    },
  });

export type LifecycleMachine = ReturnType<typeof machineOf>;
