import { openSharedResult } from '@mot-cua/use-cases';
import { fileAnswer } from '../file-answer.server.ts';
import { load } from '../routing.server.ts';

/** The result itself, for whoever has the link; counted for the one who shared it. */
export const loader = load('public', async ({ deps, param, limit }) => {
  await limit('shared');
  return fileAnswer(await openSharedResult(deps, { token: param('token') }));
});
