import type { Law } from '../law.ts';
import type { Tariff } from '../tariff.ts';
import type { ProcessingChart } from '../vocabulary/chart.ts';

/** What a service brings to a lifecycle: its steps, the duties that follow from its result, its law, and its price. */
export interface Brought {
  processing: ProcessingChart;
  afterResult?: ProcessingChart;
  law: Law;
  tariff: Tariff | null;
  /** A matter of a chain: the dossier above hands it in. */
  isLink: boolean;
  /** It has matters of its own at other agencies. */
  isChain: boolean;
}
