import { downloadPaper } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { fileResponse } from '../files/file-response.server.ts';
import { load } from '../routing.server.ts';

/** A paper of the agency: slip, form, receipt or result; the use case asks whether this person may open it. */
export const loader = load('staff', async ({ deps, actor, param }) => {
  const file = await downloadPaper(deps, { paperId: param('id') }, actor);
  if (!file) throw notFound();
  return fileResponse(file);
});
