import { signInCitizen } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { load } from '../routing.server.ts';

const whys = {
  denied: 'denied',
  expired: 'expired',
  stateMismatch: 'expired',
  tooWeak: 'weak&stronger=1',
  providerError: 'failed',
} as const;

/** Where the identity provider sends people back to: a new session under a new id, then on to where they wanted to go. */
export const loader = load('public', async ({ deps, request, url, limit }) => {
  await limit('signInReturn');
  const finished = await deps.identity.finish(url, deps.signInAttempts.read(request) ?? '');
  const headers = new Headers({ 'Set-Cookie': deps.signInAttempts.forget() });
  if ('refused' in finished) return see(`/sign-in?why=${whys[finished.refused]}`, headers);
  const { personId } = await signInCitizen(deps, finished.claims);
  const session = await deps.sessions.start(request, { subjectId: personId, assurance: finished.claims.assurance });
  headers.append('Set-Cookie', session);
  return see(finished.returnTo, headers);
});
