import type { Actor, Post } from '@mot-cua/workflow';
import { type Policy, ruleOf } from './policies.ts';

/** The posts of an actor that have a role which the policy wants. */
export function postsUnder(policy: Policy, actor: Actor | null): readonly Post[] {
  const wanted = ruleOf(policy).roles ?? [];
  return actor?.kind === 'staff' ? actor.posts.filter(({ roles }) => roles.some((role) => wanted.includes(role))) : [];
}
