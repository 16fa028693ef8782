import type { HandlingState } from '@mot-cua/workflow';

/** The way of every dossier, in the order of the stages. */
export const stages = ['sent', 'handling', 'settled', 'returned'] as const;
export type Stage = (typeof stages)[number];

const stageIn: Record<HandlingState, Stage | null> = {
  draft: null,
  registered: 'sent',
  supplementAtReception: 'sent',
  notAccepted: null,
  cancelled: null,
  accepted: 'handling',
  processing: 'handling',
  supplementAtAppraisal: 'handling',
  withdrawalRequested: 'handling',
  refusing: 'handling',
  joined: 'handling',
  withdrawn: null,
  stopped: null,
  settled: 'settled',
  correcting: 'settled',
  returned: 'returned',
  closed: 'returned',
  tacitlyAccepted: 'returned',
};

/** How far a dossier is; null when it ended, or has not begun, without a result. */
export const stageOf = (handling: HandlingState): Stage | null => stageIn[handling];
