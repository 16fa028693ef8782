import { readPrint } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { fileResponse } from '../files/file-response.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('reports', async ({ deps, actor, param }) => {
  const found = await readPrint(deps, param('id'), actor);
  if (!found || !('file' in found)) throw notFound();
  return fileResponse(found.file);
});
