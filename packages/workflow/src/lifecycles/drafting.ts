import { approval } from '../steps/approval.ts';
import { done } from '../steps/done.ts';
import { draft } from '../steps/draft.ts';
import { issuing } from '../steps/issuing.ts';
import { chart } from '../vocabulary/chart.ts';

const share = { unit: 'workingDay', value: 1 } as const;

/** A paper drafted, approved and issued outside the service's own steps: a correction, or a refusal that silence brought about. */
export const drafting = chart({
  initial: 'drafting',
  states: {
    drafting: {
      meta: { role: 'handler', time: share },
      on: { submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'drafting' }, share),
    issuing: issuing('done', share),
    done,
  },
  onDone: 'settled',
});
