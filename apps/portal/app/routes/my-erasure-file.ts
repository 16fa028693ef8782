import { readMyErasure } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { erasureText, erasureView } from '../erasure/erasure-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';

/** The answer to a request for erasure as a text that any device opens. */
export const loader = load('ownProfile', async ({ deps, person, param, t, locale }) => {
  const mine = await readMyErasure(deps, { code: param('code') }, citizenOf(person));
  if (!mine?.answeredAt) throw notFound();
  const view = erasureView(mine, false, { t, locale });
  return new Response(erasureText(view), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${view.fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
