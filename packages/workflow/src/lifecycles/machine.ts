import type { Law } from '../law.ts';
import type { Tariff } from '../tariff.ts';
import { type ProcessingChart, vocabulary } from '../vocabulary/chart.ts';
import { deliveryRegion } from './delivery.ts';
import { licensing } from './licensing.ts';
import { notice } from './notice.ts';
import { paymentRegion } from './payment.ts';
import { report } from './report.ts';

/** `licensing`: applied for, decided, issued. `notice`: silence is no objection. `report`: looked into and answered. */
export const lifecycles = { licensing, notice, report };
export type Lifecycle = keyof typeof lifecycles;

/** What a service brings to a lifecycle: its steps, the duties that follow from its result, its law, and its price. */
export interface Brought {
  processing: ProcessingChart;
  afterResult?: ProcessingChart;
  law: Law;
  tariff: Tariff | null;
  /** A matter of a chain: the dossier above hands it in. */
  isLink: boolean;
}

/** A lifecycle with what a service brings in its slots: handling, payment and delivery side by side. */
export const machineOf = (lifecycle: Lifecycle, brought: Brought) =>
  vocabulary.createMachine({
    id: lifecycle,
    type: 'parallel',
    context: ({ input }) => input,
    states: {
      handling: lifecycles[lifecycle](brought),
      payment: paymentRegion(brought.tariff),
      delivery: deliveryRegion,
    },
  });

export type LifecycleMachine = ReturnType<typeof machineOf>;
