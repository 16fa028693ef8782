import type { StatusKind } from '@mot-cua/ui';

const kinds: Record<string, StatusKind> = {
  registered: 'wait',
  accepted: 'wait',
  unassigned: 'wait',
  supplementAtReception: 'hold',
  supplementAtAppraisal: 'hold',
  pending: 'hold',
  notAccepted: 'bad',
  stopped: 'bad',
  cancelled: 'bad',
  withdrawn: 'bad',
  settled: 'done',
  returned: 'done',
  closed: 'done',
};

/** The mark beside a step; whatever is not listed is running. */
export const stepKind = (step: string): StatusKind => kinds[step] ?? 'running';
