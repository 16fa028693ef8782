import type { Assurance } from '@mot-cua/policy';
import type { Actor } from '@mot-cua/workflow';

export type AppName = 'portal' | 'backoffice';

/** Whoever just proved who they are. */
export interface NewSession {
  readonly app: AppName;
  /** SHA-256 of the cookie's value: the value itself is kept nowhere. */
  readonly hash: string;
  readonly subjectId: string;
  readonly assurance: Assurance;
  readonly at: Date;
}

/** A session as stored, with the rights of this moment: a closed account or a lost post counts at once. */
export interface StoredSession {
  readonly actor: Actor;
  readonly name: string;
  readonly assurance: Assurance;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

/** Where sessions are kept. `find` answers null for an unknown or ended session and for a closed account. */
export interface SessionStore {
  create(session: NewSession): Promise<void>;
  find(app: AppName, hash: string): Promise<StoredSession | null>;
  touch(app: AppName, hash: string, at: Date): Promise<void>;
  end(app: AppName, hash: string): Promise<void>;
}
