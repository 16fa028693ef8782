import { rawAnswers } from '@mot-cua/forms';
import { Button, DataTable, Heading } from '@mot-cua/ui';
import { announceMaintenance, listMaintenance, withdrawMaintenance } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { type MaintenanceView, maintenanceView } from '../maintenance/maintenance-view.server.ts';
import { act, load } from '../routing.server.ts';
import { SettingsPage } from '../settings/settings-page.tsx';

const here = '/admin/maintenance';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const coming = await listMaintenance(deps, actor);
  if (!coming) throw notFound();
  return maintenanceView(coming, { done: url.searchParams.has('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, intentId, t, locale }) => {
  const withdrawn = form.text('withdraw');
  // Somebody else was quicker, or it is over: the list shows what is.
  if (withdrawn) return see(`${here}${(await withdrawMaintenance(deps, withdrawn, actor)) ? '?done=1' : ''}`);
  const raw = rawAnswers(form);
  const outcome = await announceMaintenance(deps, { raw, intentId }, actor);
  if (!outcome) throw notFound();
  if ('announced' in outcome) return see(`${here}?done=1`);
  const coming = (await listMaintenance(deps, actor)) ?? [];
  return data(maintenanceView(coming, { rejected: { raw, ...outcome } }, { t, locale }), { status: 422 });
});

export default function Maintenance() {
  const stored = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? stored;
  return (
    <>
      <SettingsPage view={view} action={here}>
        <Heading level={2}>{view.list.title}</Heading>
      </SettingsPage>
      <Announced view={view} />
    </>
  );
}

function Announced({ view: { list, form } }: { view: MaintenanceView }) {
  const { title, empty, columns, rows } = list;
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'start', header: columns.start, rowHeader: true, cell: ({ start }) => start },
        { key: 'end', header: columns.end, cell: ({ end }) => end },
        { key: 'told', header: columns.told, cell: ({ told }) => told },
        {
          key: 'act',
          header: columns.act,
          cell: ({ id, withdraw }) => (
            <Form method="post" action={here}>
              <input type="hidden" name="intentId" value={form.intentId} />
              <Button variant="secondary" name="withdraw" value={id}>
                {withdraw}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
