import { cancelUpload } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { act, citizenOf, load, ownUpload } from '../routing.server.ts';

export const loader = load('ownDraft', ownUpload, () => {
  throw notFound();
});

/** Throws away what has come of a file. */
export const action = act('ownDraft', ownUpload, async ({ deps, param, person }) => {
  if (!(await cancelUpload(deps, { uploadId: param('id') }, citizenOf(person)))) throw notFound();
  return new Response(null, { status: 204 });
});
