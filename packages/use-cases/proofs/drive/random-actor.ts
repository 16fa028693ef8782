import { type Actor, agenciesOf, type Role, system } from '@mot-cua/workflow';
import type { Scene } from './play.ts';

/** Whoever holds a role at one of these agencies. */
export const holdersAt = (role: Role, agencyIds: readonly string[], { cast }: Pick<Scene, 'cast'>): Actor[] =>
  Object.values(cast).filter(
    (actor: Actor) =>
      actor.kind === 'staff' &&
      actor.posts.some(({ agencyId, roles }) => roles.includes(role) && agencyIds.includes(agencyId)),
  );

function holders(role: Role, { cast, dossier }: Scene): Actor[] {
  if (role === 'applicant') return [cast.lan, cast.minh].filter(({ id }) => id === dossier.facts.ownerId);
  return role === 'system' ? [system] : holdersAt(role, agenciesOf(role, dossier.facts), { cast });
}

const anyOf = (fitting: readonly Actor[], { random, cast }: Scene): Actor =>
  random.pick(fitting.length > 0 ? fitting : [...Object.values(cast), system]);

/** Somebody who holds one of the wanted roles where it counts, or anybody. */
export const randomActor = (wanted: readonly Role[], scene: Scene): Actor =>
  anyOf(
    wanted.flatMap((role) => holders(role, scene)),
    scene,
  );

/** Somebody who holds that role at an agency, or anybody. */
export const randomActorAt = (role: Role, agencyId: string, scene: Scene): Actor =>
  anyOf(holdersAt(role, [agencyId], scene), scene);
