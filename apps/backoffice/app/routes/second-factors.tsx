import { Button, DataTable, Notice, SheetHead } from '@mot-cua/ui';
import { listFactors, recoverFactor } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';

const here = '/admin/second-factors';

export const loader = load('administer', async ({ deps, actor, url, t }) => {
  const people = await listFactors(deps, actor);
  return {
    title: t('backoffice:factor.recoverTitle'),
    lead: t('backoffice:factor.recoverLead'),
    told: url.searchParams.has('taken') ? t('backoffice:factor.taken') : undefined,
    empty: t('backoffice:factor.recoverEmpty'),
    caption: t('backoffice:factor.recoverCaption'),
    columns: {
      person: t('backoffice:factor.person'),
      state: t('backoffice:factor.state'),
      act: t('backoffice:factor.act'),
    },
    intentId: newIntentId(),
    rows: people.map(({ staffId, fullName, isConfirmed }) => ({
      key: staffId,
      name: fullName,
      state: t(isConfirmed ? 'backoffice:factor.isConfirmed' : 'backoffice:factor.isBegun'),
      take: t('backoffice:factor.take', { name: fullName }),
    })),
  };
});

export const action = act('administer', async ({ deps, actor, form }) => {
  const outcome = await recoverFactor(deps, { staffId: form.text('staffId') }, actor);
  if (outcome === 'notYours') throw notFound();
  return see(`${here}?taken=1`);
});

export default function SecondFactors() {
  const { title, lead, told, empty, caption, columns, intentId, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {told && (
          <Notice tone="ok" role="status">
            <p>{told}</p>
          </Notice>
        )}
        <p>{lead}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'person', header: columns.person, rowHeader: true, cell: ({ name }) => name },
          { key: 'state', header: columns.state, cell: ({ state }) => state },
          {
            key: 'act',
            header: columns.act,
            cell: ({ key, take }) => (
              <Form method="post" action={here}>
                <input type="hidden" name="intentId" value={intentId} />
                <Button variant="secondary" name="staffId" value={key}>
                  {take}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </>
  );
}
