import { downloadPhoto } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { fileResponse } from '../files/file-response.server.ts';
import { load } from '../routing.server.ts';

/** A photograph of an inspected site; the use case asks whether this person may open it. */
export const loader = load('staff', async ({ deps, actor, param }) => {
  const file = await downloadPhoto(deps, { photoId: param('id') }, actor);
  if (!file) throw notFound();
  return fileResponse(file);
});
