import { Button, Notice, SheetHead } from '@mot-cua/ui';
import { listToTake, takeNext } from '@mot-cua/use-cases';
import { newIntentId, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { dossierHref } from '../dossier/addresses.ts';
import { handLines } from '../hands/hand-lines.server.ts';
import { HandTable } from '../hands/hand-table.tsx';
import { act, load } from '../routing.server.ts';

export const loader = load('takeWork', async ({ deps, actor, person, url, t, locale }) => ({
  title: t('backoffice:hands.takeTitle'),
  lead: t('backoffice:hands.takeLead'),
  told: url.searchParams.has('nothing') ? t('backoffice:hands.nothingTaken') : null,
  take: t('backoffice:hands.takeNext'),
  caption: t('backoffice:hands.takeCaption'),
  empty: t('backoffice:hands.takeEmpty'),
  intentId: newIntentId(),
  lines: handLines(await listToTake(deps, { now: person.now }, actor), { t, locale }),
}));

/** Which one it is, is known only now: a colleague may have taken the first. */
export const action = act('takeWork', async ({ deps, actor, intentId }) => {
  const taken = await takeNext(deps, { intentId }, actor);
  return see(taken ? dossierHref(taken) : '/work/take?nothing=1');
});

export default function Take() {
  const { title, lead, told, take, caption, empty, intentId, lines } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {told && (
          <Notice role="status">
            <p>{told}</p>
          </Notice>
        )}
        <p>{lead}</p>
        {lines.rows.length > 0 && (
          <Form method="post">
            <input type="hidden" name="intentId" value={intentId} />
            <Button main>{take}</Button>
          </Form>
        )}
      </div>
      <HandTable lines={lines} caption={caption} empty={empty} shows={{ boxes: false, handler: false }} />
    </>
  );
}
