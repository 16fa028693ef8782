import { type ChartState, outer, type Transition } from './chart.ts';
import type { Node } from './graph.ts';
import { afterResult, ownSteps } from './lifecycle-names.ts';

/** The dossier is over: nothing more happens to it. */
export const isOver = ({ active }: Node): boolean =>
  active.some(({ path, type }) => type === 'final' && path === outer(path));

/** Another dossier stands for this one: its clock counts, its answer is given. */
export const follows = ({ dossier }: Node): boolean => dossier.facts.leadId !== null;

/** The result is out. */
export const isSettled = ({ dossier, status }: Node): boolean =>
  dossier.facts.settledAt !== null && (status === 'settled' || status === 'returned');

/** The dossier came to what it was for: a result, or a silence that means something. */
export const isGood = (node: Node): boolean => isSettled(node) || (isOver(node) && node.status === 'returned');

export const isSubmitted = ({ dossier }: Node): boolean => dossier.facts.submittedAt !== null;

export const isAccepted = ({ dossier }: Node): boolean => dossier.facts.acceptedAt !== null;

export const isHandling = (path: string): boolean => path.startsWith('handling.');

/** Where the dossier is: the innermost state of its handling. */
export const stepOf = ({ active }: Node): string => active.find(({ path }) => isHandling(path))?.path ?? '';

/** Whether a state is a step that the service wrote itself. */
export const isOwn = ({ path }: ChartState): boolean =>
  [ownSteps, afterResult].some((slot) => path.startsWith(`${slot}.`));

export const isOwnWay = ({ source }: Transition): boolean => isOwn(source) || source.path === ownSteps;

/** Money that the agency holds. */
export const heldBy = ({ dossier: { facts } }: Node): number => facts.fee.paid - facts.fee.refunded;
