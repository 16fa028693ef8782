import { see } from '@mot-cua/web/server';
import { act, load } from '../routing.server.ts';

export const loader = load('public', () => see('/'));

/** Ends the session here, then at the identity provider. */
export const action = act('public', async ({ deps, request }) => {
  const ended = await deps.sessions.end(request);
  return see(deps.identity.endSessionUrl(`${deps.settings.portalUrl}/`), { 'Set-Cookie': ended });
});
