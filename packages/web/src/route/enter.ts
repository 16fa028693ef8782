import { pickLocale, translatorFor } from '@mot-cua/locales';
import { type About, type Asking, may, mayEnter, type Policy } from '@mot-cua/policy';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { SignedIn } from '../session/sessions.ts';
import type { Find, Realm } from './given.ts';
import { forbidden, notFound, tooMany } from './results.ts';
import { safeReturnTo } from './safe-return-to.ts';
import type { Surroundings } from './surroundings.ts';

interface Entry {
  policy: Policy;
  find: Find<unknown, Realm, never, About> | null;
  args: LoaderFunctionArgs;
  signInPath: string;
}

/** Lets a request in under its policy, or throws where it goes instead. */
export async function enter({ policy, find, args, signInPath }: Entry) {
  const around = args.context as unknown as Surroundings;
  const person = await around.visitor();
  const asking = person && askingAs(person);
  const entered = mayEnter(policy, asking);
  if (entered === 'signIn') throw toSignIn(args.request, signInPath, person !== null);
  if (entered === 'no') throw forbidden();

  const given = givenFor(args, around, person);
  if (!find) return { ...given, subject: undefined };
  const subject = await find(given as never);
  // What is not theirs looks exactly like what does not exist.
  if (!subject || may(policy, asking, subject) !== 'yes') throw notFound();
  return { ...given, subject };
}

const askingAs = ({ actor, assurance }: SignedIn): Asking => ({ ...actor, assurance });

function toSignIn(request: Request, signInPath: string, stronger: boolean): Response {
  const { pathname, search } = new URL(request.url);
  const query = new URLSearchParams({ returnTo: safeReturnTo(pathname + search) });
  if (stronger) query.set('stronger', '1');
  return redirect(`${signInPath}?${query}`, { status: 303 });
}

function givenFor({ request, params }: LoaderFunctionArgs, around: Surroundings, person: SignedIn | null) {
  const url = new URL(request.url);
  const { headers } = request;
  const locale = pickLocale({ url, cookie: headers.get('cookie'), acceptLanguage: headers.get('accept-language') });
  return {
    request,
    url,
    param(name: string) {
      const value = params[name];
      if (!value) throw notFound();
      return value;
    },
    locale,
    t: translatorFor(locale).t,
    person,
    actor: person?.actor ?? null,
    deps: around.deps,
    address: around.address,
    once: around.once,
    stopping: around.stopping,
    async limit(purpose: string, subject = around.address) {
      const turn = await around.rateLimit.take(purpose, subject);
      if (!turn.allowed) throw tooMany(turn.retryAfterSeconds);
    },
  };
}
