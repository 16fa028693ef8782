import { see } from '@mot-cua/web/server';
import { act, load } from '../routing.server.ts';

export const loader = load('public', () => see('/'));

/** Ends the session here and at the sign-in provider, which sends the person back to us. */
export const action = act('public', async ({ request, deps }) => {
  const signedOut = await deps.sessions.end(request);
  return see(deps.identity.endSessionUrl(`${deps.settings.backofficeUrl}/`), {
    'Set-Cookie': signedOut,
  });
});
