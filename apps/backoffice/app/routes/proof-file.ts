import { downloadProof } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { fileResponse } from '../files/file-response.server.ts';
import { load } from '../routing.server.ts';

/** A file that came with a request for a correction; the use case asks whether this person may open it. */
export const loader = load('staff', async ({ deps, actor, param }) => {
  const file = await downloadProof(deps, { proofId: param('id') }, actor);
  if (!file) throw notFound();
  return fileResponse(file);
});
