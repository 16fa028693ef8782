import type { Logger } from 'pino';
import type { SignedIn } from '../session/sessions.ts';

/** Limits how often something is tried. Kept in the database, so that it survives restarts and counts for all processes. */
export interface RateLimit {
  take(purpose: string, subject: string): Promise<{ allowed: true } | { allowed: false; retryAfterSeconds: number }>;
}

/** What the server lays around each request; Remix hands it on as the load context. */
export interface Surroundings<Deps = unknown> {
  readonly deps: Deps;
  /** Who is signed in: asked once a request, however many loaders run. */
  readonly visitor: () => Promise<SignedIn | null>;
  /** Answers what several loaders of one request ask, under a name: it is asked once. */
  readonly once: <Answer>(name: string, ask: () => Promise<Answer>) => Promise<Answer>;
  readonly rateLimit: RateLimit;
  readonly log: Logger;
  /** The address that people see, for instance `https://dichvucong.example`. */
  readonly origin: string;
  readonly nonce: string;
  readonly reference: string;
  readonly address: string;
  readonly withScripts: boolean;
  /** Tells what is open for long that the server stops. */
  readonly stopping: AbortSignal;
}
