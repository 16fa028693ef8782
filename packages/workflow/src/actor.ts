import type { Role } from './roles.ts';

/** A post: the roles that a member of staff holds at one agency now. */
export interface Post {
  agencyId: string;
  roles: readonly Role[];
  /** The agencies that ended and that it took over from: their closed dossiers are read, and nothing is done on them. */
  succeeds?: readonly string[];
  /** The groups of the agency whose member the holder is. */
  groups?: readonly string[];
  /** Whose post it is, where the actor stands in for somebody; `personId`: the same human being as a citizen. */
  onBehalfOf?: { id: string; personId?: string };
}

/** Under what a citizen acts for another: whose dossiers, and of which procedures (null: of all). Read anew at each request. */
interface Mandate {
  readonly id: string;
  readonly ownerId: string;
  readonly procedures: readonly string[] | null;
  /** The owner is an organisation: forms ask for the person who represents it. */
  readonly organisation?: boolean;
  /** The owner is a child, who has no account: what is for the owner's eyes is for whoever acts for it. */
  readonly child?: boolean;
}

/** The person (or the worker) who gives a command, with the rights of this moment. */
export type Actor =
  | { kind: 'citizen'; id: string; mandate?: Mandate | undefined }
  | { kind: 'staff'; id: string; personId: string | null; posts: readonly Post[] }
  | { kind: 'system'; id: 'system' };

export const system: Actor = { kind: 'system', id: 'system' };
