import type { Actor } from './actor.ts';
import type { Facts } from './facts.ts';

/** Nobody decides on what is their own. */
export const isOwnDossier = (actor: Actor, { ownerId }: Pick<Facts, 'ownerId'>): boolean =>
  actor.kind === 'staff' && actor.personId !== null && actor.personId === ownerId;
