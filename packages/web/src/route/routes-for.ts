import type { About } from '@mot-cua/policy';
import type { Actor } from '@mot-cua/workflow';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { enter } from './enter.ts';
import type { Find, Given, GivenForm, PolicyAbout, PolicyIn, Realm } from './given.ts';
import { intentIn } from './intent.ts';
import { readBytes } from './read-bytes.ts';
import { type Form, type FormLimits, readForm } from './read-form.ts';
import { foreign, otherName, wrongMethod } from './results.ts';
import { isFromOurPages } from './same-origin.ts';
import type { Surroundings } from './surroundings.ts';
import { watched } from './watched.ts';

type Handler<Given, Answer> = (given: Given) => Answer | Promise<Answer>;

/** The only ways to write a route: each names its policy first. */
export interface Routes<Deps, R extends Realm> {
  load<P extends Exclude<PolicyIn<R>, PolicyAbout<R>>, Answer>(
    policy: P,
    handler: Handler<Given<Deps, R, P, undefined>, Answer>,
  ): (args: LoaderFunctionArgs) => Promise<Answer>;
  load<P extends PolicyAbout<R>, Subject extends About, Answer>(
    policy: P,
    find: Find<Deps, R, P, Subject>,
    handler: Handler<Given<Deps, R, P, Subject>, Answer>,
  ): (args: LoaderFunctionArgs) => Promise<Answer>;

  act<P extends Exclude<PolicyIn<R>, PolicyAbout<R>>, Answer>(
    policy: P,
    handler: Handler<Given<Deps, R, P, undefined> & GivenForm, Answer>,
    limits?: FormLimits,
  ): (args: ActionFunctionArgs) => Promise<Answer>;
  act<P extends PolicyAbout<R>, Subject extends About, Answer>(
    policy: P,
    find: Find<Deps, R, P, Subject>,
    handler: Handler<Given<Deps, R, P, Subject> & GivenForm, Answer>,
    limits?: FormLimits,
  ): (args: ActionFunctionArgs) => Promise<Answer>;

  /** For a piece of a file that a page of ours sends: its body is bytes, within a limit. */
  takeBytes<P extends PolicyAbout<R>, Subject extends About, Answer>(
    policy: P,
    find: Find<Deps, R, P, Subject>,
    handler: Handler<Given<Deps, R, P, Subject> & { readonly bytes: Uint8Array }, Answer>,
    mostBytes: number,
  ): (args: ActionFunctionArgs) => Promise<Answer>;

  /** For other systems (a payment notice): no session, no form; the handler proves the sender itself. */
  receive<Answer>(
    handler: Handler<{ request: Request; url: URL; deps: Deps; address: string }, Answer>,
  ): (args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<Answer>;
}

type AnyHandler = Handler<never, never>;
type AnyFind = Find<unknown, Realm, never, About>;

const around = <Deps>({ context }: LoaderFunctionArgs) => context as unknown as Surroundings<Deps>;

/** The routes of an app: whose people it serves, and what its handlers work with. */
export function routesFor<Deps, R extends Realm>({ signInPath }: { signInPath: string }): Routes<Deps, R> {
  const load = (policy: PolicyIn<R>, ...rest: [AnyHandler] | [AnyFind, AnyHandler]) => {
    const [find, handler] = rest.length === 2 ? rest : [null, rest[0]];
    return (args: LoaderFunctionArgs) =>
      watched(args, around(args), async () => handler((await enter({ policy, find, args, signInPath })) as never));
  };

  /** Lets in what our own pages post; the body is read only then. */
  const posted = (
    policy: PolicyIn<R>,
    find: AnyFind | null,
    answer: (given: Awaited<ReturnType<typeof enter>>, request: Request) => Promise<unknown>,
  ) => {
    return (args: ActionFunctionArgs) =>
      watched(args, around(args), async () => {
        const { request } = args;
        if (request.method !== 'POST') throw wrongMethod();
        if (!isFromOurPages(request.headers, around(args).origin)) throw foreign();
        return answer(await enter({ policy, find, args, signInPath }), request);
      });
  };

  const act = (policy: PolicyIn<R>, ...rest: [AnyHandler, FormLimits?] | [AnyFind, AnyHandler, FormLimits?]) => {
    const [find, handler, limits] = withFind(rest);
    return posted(policy, find, async (given, request) => {
      const form = await readForm(request, limits);
      if (isInOtherName(given.actor, form)) throw otherName();
      return handler({ ...given, form, intentId: intentIn(form, policy) } as never);
    });
  };

  const takeBytes = (policy: PolicyIn<R>, find: AnyFind, handler: AnyHandler, mostBytes: number) =>
    posted(policy, find, async (given, request) =>
      handler({ ...given, bytes: await readBytes(request, mostBytes) } as never),
    );

  const receive = (handler: AnyHandler) => (args: LoaderFunctionArgs) =>
    watched(args, around(args), async () => {
      const { deps, address } = around(args);
      const { request } = args;
      return handler({ request, url: new URL(request.url), deps, address } as never);
    });

  return { load, act, takeBytes, receive } as unknown as Routes<Deps, R>;
}

/** Somebody acts for another in one window and in their own name in the next: a form counts in the name it was drawn for. */
const isInOtherName = (actor: Actor | null, form: Form): boolean =>
  actor?.kind === 'citizen' && form.text('actsUnder') !== (actor.mandate?.id ?? '');

function withFind(
  rest: [AnyHandler, FormLimits?] | [AnyFind, AnyHandler, FormLimits?],
): [AnyFind | null, AnyHandler, FormLimits?] {
  const [first, second, third] = rest;
  return typeof second === 'function' ? [first as AnyFind, second, third] : [null, first as AnyHandler, second];
}
