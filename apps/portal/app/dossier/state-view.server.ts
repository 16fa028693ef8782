import type { TagTone } from '@mot-cua/ui';
import type { HandlingState } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

const tones: Record<HandlingState, TagTone> = {
  draft: 'neutral',
  registered: 'info',
  supplementAtReception: 'warn',
  notAccepted: 'err',
  cancelled: 'neutral',
  accepted: 'info',
  processing: 'info',
  supplementAtAppraisal: 'warn',
  withdrawalRequested: 'hold',
  withdrawn: 'neutral',
  stopped: 'err',
  settled: 'ok',
  returned: 'ok',
  correcting: 'info',
  closed: 'ok',
  refusing: 'warn',
  tacitlyAccepted: 'ok',
  joined: 'info',
};

const over: readonly HandlingState[] = [
  'notAccepted',
  'cancelled',
  'withdrawn',
  'stopped',
  'returned',
  'closed',
  'tacitlyAccepted',
];

/** Whether nothing more happens to a dossier. */
export const isOver = (handling: HandlingState): boolean => over.includes(handling);

/** The state of a dossier as a tag: word and colour. */
export const stateView = (handling: HandlingState, { t }: Say): { tone: TagTone; label: string } => ({
  tone: tones[handling],
  label: t(`workflow:handling.${handling}`),
});
