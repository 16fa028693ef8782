import type { Role } from './roles.ts';

/** A post: the roles that a member of staff holds at one agency now. */
export interface Post {
  agencyId: string;
  roles: readonly Role[];
  /** The agencies that ended and that it took over from: their closed dossiers are read, and nothing is done on them. */
  succeeds?: readonly string[];
  /** Whose post it is, where the actor stands in for somebody; `personId`: the same human being as a citizen. */
  onBehalfOf?: { id: string; personId?: string };
}

/** The person (or the worker) who gives a command, with the rights of this moment. */
export type Actor =
  | { kind: 'citizen'; id: string }
  | { kind: 'staff'; id: string; personId: string | null; posts: readonly Post[] }
  | { kind: 'system'; id: 'system' };

export const system: Actor = { kind: 'system', id: 'system' };
