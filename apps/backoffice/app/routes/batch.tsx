import { type FactorProblem, giveBatch, ownFactor, readBatch } from '@mot-cua/use-cases';
import { badRequest, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readBatchCommand, readIds, readItems, readRaw } from '../batch/batch-address.ts';
import { BatchPage } from '../batch/batch-page.tsx';
import { batchView, lacksReason } from '../batch/batch-view.server.ts';
import { OutcomePage } from '../batch/outcome-page.tsx';
import { outcomeView } from '../batch/outcome-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('workList', async ({ deps, actor, person, url, t, locale }) => {
  const command = readBatchCommand(url.searchParams.get('command'));
  if (!command) throw see('/work');
  const [items, factor] = await Promise.all([
    readBatch(deps, { command, ids: readIds(url) }, actor),
    ownFactor(deps, { name: person.name }, actor),
  ]);
  const batch = batchView(items, { command, hasFactor: factor.state === 'confirmed' }, { t, locale });
  return { title: batch.title, batch };
});

/** Each dossier is decided by itself: the use case asks whether this person may, dossier by dossier. */
export const action = act('workList', async ({ deps, actor, person, form, intentId, t, locale }) => {
  const say = { t, locale };
  const command = readBatchCommand(form.text('command'));
  const items = readItems(form.all('item'));
  if (!command || items.length === 0) throw badRequest();
  const ids = items.map(({ id }) => id);
  const { raw, isWhole } = readRaw(command, (name) => form.text(name));
  const chosen = await readBatch(deps, { command, ids }, actor);
  const again = (factor?: FactorProblem) => {
    const returned = { intentId, raw, ...(factor && { factor }) };
    return data(
      { batch: batchView(chosen, { command, returned, hasFactor: true }, say), outcome: null },
      { status: 422 },
    );
  };
  if (!isWhole || lacksReason(command, raw, chosen)) return again();
  const asked = { command, raw, items, code: form.text('code'), intentId, now: person.now };
  const given = await giveBatch(deps, asked, actor);
  if ('problem' in given) return again(given.problem);
  return data({ batch: null, outcome: outcomeView(given.outcomes, { command, items: chosen }, say) }, { status: 200 });
});

export default function Batch() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (answered?.outcome) return <OutcomePage outcome={answered.outcome} />;
  const batch = answered?.batch ?? loaded.batch;
  return <BatchPage key={batch.intentId} batch={batch} />;
}
