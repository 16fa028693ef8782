import type { Translate } from '@mot-cua/locales';
import type { About, Policy, PolicyWith } from '@mot-cua/policy';
import type { Actor, Locale } from '@mot-cua/workflow';
import type { SignedIn } from '../session/sessions.ts';
import type { Form } from './read-form.ts';

export type Realm = 'citizen' | 'staff';

type Anyone = PolicyWith<{ realm: 'anyone' }>;

/** The policies that a route of an app may name: those of its own people, and those of anyone. */
export type PolicyIn<R extends Realm> = Anyone | PolicyWith<{ realm: R }>;

/** Policies about a draft or a dossier: their routes must say how it is found. */
export type PolicyAbout<R extends Realm> = PolicyIn<R> & PolicyWith<{ about: 'draft' | 'dossier' }>;

type PersonIn<R extends Realm> = SignedIn & { readonly actor: Extract<Actor, { kind: R }> };

export type PersonOf<R extends Realm, P extends Policy> = P extends Anyone ? PersonIn<R> | null : PersonIn<R>;

type ActorOf<R extends Realm, P extends Policy> = P extends Anyone
  ? Extract<Actor, { kind: R }> | null
  : Extract<Actor, { kind: R }>;

/** What a handler is given. */
export interface Given<Deps, R extends Realm, P extends Policy, Subject> {
  readonly request: Request;
  readonly url: URL;
  /** A part of the address; an absent one is a page that does not exist. */
  readonly param: (name: string) => string;
  readonly locale: Locale;
  readonly t: Translate;
  readonly person: PersonOf<R, P>;
  readonly actor: ActorOf<R, P>;
  /** What the route is about, found and shown to be within the policy. */
  readonly subject: Subject;
  readonly deps: Deps;
  readonly address: string;
  /** Answers what several loaders of one request ask, under a name: it is asked once. */
  readonly once: <Answer>(name: string, ask: () => Promise<Answer>) => Promise<Answer>;
  /** Tells what is open for long that the server stops. */
  readonly stopping: AbortSignal;
  /** Counts a try; too many throw 429. The subject is the client's address unless named. */
  readonly limit: (purpose: string, subject?: string) => Promise<void>;
}

/** What a handler of a posted form is given besides. */
export interface GivenForm {
  readonly form: Form;
  /** One intent, one effect: the same for each resend of a form. Anonymous forms have none. */
  readonly intentId: string;
}

/** Finds what a route is about; null when there is none. It runs before `may`, so it must only read. */
export type Find<Deps, R extends Realm, P extends Policy, Subject extends About> = (
  given: Omit<Given<Deps, R, P, undefined>, 'subject'>,
) => Promise<Subject | null>;
