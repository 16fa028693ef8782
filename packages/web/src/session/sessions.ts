import { createHash, randomBytes } from 'node:crypto';
import type { Assurance } from '@mot-cua/policy';
import { cookieName, readCookie, writeCookie } from './cookies.ts';
import type { AppName, SessionStore, StoredSession } from './session-store.ts';

const MINUTE = 60_000;
const ID = /^[A-Za-z0-9_-]{43}$/;

export type SignedIn = Omit<StoredSession, 'seenAt'>;

export interface Sessions {
  /** Who is signed in, with the rights of this moment. */
  read(request: Request): Promise<SignedIn | null>;
  /** Begins a session under a new id and ends the one the browser had. Answers a `Set-Cookie` header. */
  start(request: Request, person: { subjectId: string; assurance: Assurance }): Promise<string>;
  /** Ends the session everywhere. Answers a `Set-Cookie` header. */
  end(request: Request): Promise<string>;
  readonly cookieName: string;
}

export interface SessionSettings {
  readonly app: AppName;
  readonly secure: boolean;
  readonly idleMinutes: number;
  readonly absoluteMinutes: number;
  readonly now?: () => Date;
}

/** Sessions behind an opaque 256-bit id. What a person may do is never kept in the cookie. */
export function openSessions(store: SessionStore, settings: SessionSettings): Sessions {
  const { app, secure, now = () => new Date() } = settings;
  const name = cookieName(`mc-${app}`, secure);
  const hashIn = (request: Request): string | null => {
    const id = readCookie(request.headers.get('cookie'), name, ID);
    return id && hashOf(app, id);
  };

  return {
    cookieName: name,

    async read(request) {
      const hash = hashIn(request);
      const stored = hash && (await store.find(app, hash));
      if (!hash || !stored) return null;
      const at = now();
      if (isOver(stored, settings, at)) {
        await store.end(app, hash);
        return null;
      }
      if (at.getTime() - stored.seenAt.getTime() >= MINUTE) await store.touch(app, hash, at);
      const { seenAt: _, ...signedIn } = stored;
      return signedIn;
    },

    async start(request, { subjectId, assurance }) {
      const before = hashIn(request);
      if (before) await store.end(app, before);
      const id = randomBytes(32).toString('base64url');
      await store.create({ app, hash: hashOf(app, id), subjectId, assurance, at: now() });
      return writeCookie(name, id, { secure });
    },

    async end(request) {
      const hash = hashIn(request);
      if (hash) await store.end(app, hash);
      return writeCookie(name, '', { secure, maxAgeSeconds: 0 });
    },
  };
}

// The app's name goes into the hash: an id of one app is nothing in the other, even in one table.
const hashOf = (app: AppName, id: string): string => createHash('sha256').update(`${app}:${id}`).digest('hex');

function isOver({ startedAt, seenAt }: StoredSession, settings: SessionSettings, at: Date): boolean {
  const idle = at.getTime() - seenAt.getTime();
  const age = at.getTime() - startedAt.getTime();
  return idle >= settings.idleMinutes * MINUTE || age >= settings.absoluteMinutes * MINUTE;
}
