import { pinnedProcedure, procedures } from '@mot-cua/catalog';
import { bookedVisit, type Command, type Dossier, outermost, type Role, resultOut } from '@mot-cua/workflow';
import type { Made, Scene } from './play.ts';
import { randomActor } from './random-actor.ts';
import { randomCall } from './random-call.ts';

/** What no chart offers and each has a use case of its own, with who gives it. */
export const outsideCommands = {
  askCorrection: 'applicant',
  withdrawCorrection: 'applicant',
  prepareCorrection: 'handler',
  refuseCorrection: 'approvingLeader',
  correctResult: 'approvingLeader',
  revokeResult: 'approvingLeader',
  changeCase: 'applicant',
  moveVisit: 'applicant',
  migrate: 'system',
} as const satisfies Partial<Record<Command, Role>>;

export type OutsideCommand = keyof typeof outsideCommands;

export const isOutside = (command: Command): command is OutsideCommand => command in outsideCommands;

function correctingNow({ facts }: Dossier): OutsideCommand[] {
  if (!facts.correction) return ['askCorrection', 'prepareCorrection', 'revokeResult'];
  const { prepared } = facts.correction;
  return prepared
    ? ['correctResult', 'correctResult', 'refuseCorrection']
    : ['prepareCorrection', 'withdrawCorrection'];
}

/** What makes sense on a dossier as it stands. */
function sensible(dossier: Dossier): OutsideCommand[] {
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  return [
    ...(resultOut(procedure, dossier) ? correctingNow(dossier) : []),
    ...(outermost(dossier.state.handling) === 'registered' ? (['changeCase'] as const) : []),
    ...(bookedVisit(procedure, dossier) ? (['moveVisit', 'moveVisit', 'moveVisit'] as const) : []),
    ...(procedures.includes(procedure) || procedure.links.length > 0 ? [] : (['migrate'] as const)),
  ];
}

/** Mostly what makes sense now; null where nothing does. */
export function outsideCommand(scene: Scene): Made | null {
  const { random, dossier } = scene;
  const now = sensible(dossier);
  if (now.length === 0) return null;
  const command = random.pick(random.chance(0.95) ? now : (Object.keys(outsideCommands) as OutsideCommand[]));
  return { actor: randomActor([outsideCommands[command]], scene), ...randomCall(command, scene) };
}
