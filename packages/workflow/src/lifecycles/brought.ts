import type { ResultChannel } from '../facts.ts';
import type { Law } from '../law.ts';
import type { Tariff } from '../tariff.ts';
import type { ProcessingChart } from '../vocabulary/chart.ts';

/** What a service brings to a lifecycle: its steps, the duties that follow from its result, its law, and its price. */
export interface Brought {
  processing: ProcessingChart;
  afterResult?: ProcessingChart;
  law: Law;
  tariff: Tariff | null;
  resultChannels: readonly ResultChannel[];
  /** The applicant says on which day they will come. */
  hasVisit: boolean;
  /** A matter of a chain: the dossier above hands it in. */
  isLink: boolean;
  /** It has matters of its own at other agencies. */
  isChain: boolean;
}
