import { DataTable, FigureList, Heading, Notice, SheetHead } from '@mot-cua/ui';
import { readSynchronisation, seeToMessage } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { type SynchronisationView, synchronisationView } from '../synchronisation/synchronisation-view.server.ts';
import { TroubleTable } from '../synchronisation/trouble-table.tsx';

const here = '/admin/synchronisation';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const found = await readSynchronisation(deps, actor);
  if (!found) throw notFound();
  return synchronisationView(found, url.searchParams.has('done'), { t, locale });
});

export const action = act('administer', async ({ deps, actor, form }) => {
  const does = form.text('does') === 'skip' ? 'skip' : 'again';
  if (await seeToMessage(deps, { id: form.text('message'), does }, actor)) return see(`${here}?done=1`);
  // Somebody else was quicker, or the worker sent it meanwhile.
  if (await readSynchronisation(deps, actor)) return see(here);
  throw notFound();
});

export default function Synchronisation() {
  const { title, lead, done, figures, troubles, comparison, intentId } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <p>{lead}</p>
        <FigureList figures={figures} />
        <Heading level={2}>{troubles.title}</Heading>
      </div>
      <TroubleTable troubles={troubles} intentId={intentId} />
      <Comparison comparison={comparison} />
    </>
  );
}

function Comparison({ comparison }: Pick<SynchronisationView, 'comparison'>) {
  const { title, told, rows, caption, empty, columns } = comparison;
  return (
    <>
      <div className="mc-sheet__body">
        <Heading level={2}>{title}</Heading>
        <p>{told}</p>
      </div>
      {rows && (
        <DataTable
          caption={caption}
          rows={rows}
          rowKey={({ reference }) => reference}
          empty={<p>{empty}</p>}
          columns={[
            { key: 'dossier', header: columns.dossier, rowHeader: true, cell: ({ reference }) => reference },
            { key: 'ours', header: columns.ours, cell: ({ ours }) => ours },
            { key: 'theirs', header: columns.theirs, cell: ({ theirs }) => theirs },
          ]}
        />
      )}
    </>
  );
}
