import { signInStaff } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { load } from '../routing.server.ts';

/** Where the sign-in provider sends people back to. Each answer forgets the attempt: it is used once. */
export const loader = load('public', async ({ request, url, deps }) => {
  const attempts = deps.signInAttempts;
  const back = (path: string, cookies: string[] = []) => {
    const headers = new Headers(
      [attempts.forget(), ...cookies].map((cookie): [string, string] => ['Set-Cookie', cookie]),
    );
    return see(path, headers);
  };

  const saved = attempts.read(request);
  if (!saved) return back('/sign-in?why=expired');
  const finished = await deps.identity.finish(url, saved);
  if ('refused' in finished) return back(`/sign-in?why=${finished.refused === 'expired' ? 'expired' : 'failed'}`);

  const known = await signInStaff(deps, finished.claims);
  if ('refused' in known) return back('/sign-in?why=noPost');
  const person = { subjectId: known.staffId, assurance: finished.claims.assurance };
  return back(finished.returnTo, [await deps.sessions.start(request, person)]);
});
