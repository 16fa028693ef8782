import type { Instant } from '@mot-cua/calendar';
import type { Assurance } from '@mot-cua/policy';
import type { Actor, Locale } from '@mot-cua/workflow';
import { cookieName, readCookie, writeCookie } from './cookies.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export type AppName = 'portal' | 'backoffice';

/** Whoever is signed in, with the rights of this moment: a closed account or a lost post counts at the next request. */
export interface SignedIn {
  readonly actor: Actor;
  readonly name: string;
  /** For whom a citizen acts now, and until which day (ISO) the mandate lasts; absent where they act for themselves. */
  readonly actsFor?: { readonly name: string; readonly until: string } | undefined;
  /** Of the agencies at which a member of staff has a post, by their ids. */
  readonly agencyNames: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  /** Of those for whom a member of staff stands in, by their ids. */
  readonly principalNames: Readonly<Record<string, string>>;
  readonly assurance: Assurance;
  readonly startedAt: Date;
  /** Legal time, read together with the session. */
  readonly now: Instant;
}

/** Whoever just proved who they are. */
export interface Proven {
  readonly subjectId: string;
  readonly assurance: Assurance;
}

/** Where sessions are kept. A token is 256 random bits in base64url; the keeper stores its hash only. */
export interface SessionKeeper {
  begin(person: Proven): Promise<string>;
  /** Null for an unknown or ended session, one of another app, and a closed account. */
  find(token: string): Promise<SignedIn | null>;
  end(token: string): Promise<void>;
}

export interface Sessions {
  /** Who is signed in, by a request's `Cookie` header. */
  read(cookies: string | null): Promise<SignedIn | null>;
  /** Begins a session under a new token and ends the one the browser had. Answers a `Set-Cookie` header. */
  start(request: Request, person: Proven): Promise<string>;
  /** The token of the browser's session, whether or not it counts. */
  tokenIn(request: Request): string | null;
  /** Ends the session everywhere. Answers a `Set-Cookie` header. */
  end(request: Request): Promise<string>;
  readonly cookieName: string;
}

/** Sessions behind an opaque token in a cookie. What a person may do is never kept in it. */
export function cookieSessions(keeper: SessionKeeper, { app, secure }: { app: AppName; secure: boolean }): Sessions {
  const name = cookieName(`mc-${app}`, secure);
  const tokenIn = ({ headers }: Request) => readCookie(headers.get('cookie'), name, TOKEN);
  const endHere = async (request: Request) => {
    const token = tokenIn(request);
    if (token) await keeper.end(token);
  };
  return {
    cookieName: name,
    tokenIn,
    async read(cookies) {
      const token = readCookie(cookies, name, TOKEN);
      return token ? keeper.find(token) : null;
    },
    async start(request, person) {
      await endHere(request);
      return writeCookie(name, await keeper.begin(person), { secure });
    },
    async end(request) {
      await endHere(request);
      return writeCookie(name, '', { secure, maxAgeSeconds: 0 });
    },
  };
}
