import type { Translate } from '@mot-cua/locales';
import { Button, DataTable, Heading, Notice, SheetHead } from '@mot-cua/ui';
import { listFactorDuties, listFactors, recoverFactor, setFactorDuty } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { dutyView } from '../second-factor/duty-view.server.ts';

const here = '/admin/second-factors';

function toldOf({ searchParams }: URL, t: Translate): string | undefined {
  if (searchParams.has('set')) return t('backoffice:factor.dutySet');
  return searchParams.has('taken') ? t('backoffice:factor.taken') : undefined;
}

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const [people, duties] = await Promise.all([listFactors(deps, actor), listFactorDuties(deps, actor)]);
  return {
    title: t('backoffice:factor.recoverTitle'),
    lead: t('backoffice:factor.recoverLead'),
    told: toldOf(url, t),
    duty: dutyView(duties, { t, locale }),
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
  const agencyId = form.text('agencyId');
  if (agencyId) {
    const set = await setFactorDuty(deps, { agencyId, demand: form.text('demand') === 'yes' }, actor);
    if (set === 'notYours') throw notFound();
    return see(`${here}?set=1`);
  }
  const outcome = await recoverFactor(deps, { staffId: form.text('staffId') }, actor);
  if (outcome === 'notYours') throw notFound();
  return see(`${here}?taken=1`);
});

export default function SecondFactors() {
  const { title, lead, told, duty, empty, caption, columns, intentId, rows } = useLoaderData<typeof loader>();
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
      <Duty duty={duty} intentId={intentId} />
    </>
  );
}

function Duty({ duty, intentId }: { duty: ReturnType<typeof dutyView>; intentId: string }) {
  return (
    <>
      <div className="mc-sheet__body">
        <Heading level={2}>{duty.title}</Heading>
        <p>{duty.lead}</p>
      </div>
      <DataTable
        caption={duty.caption}
        hiddenCaption
        rows={duty.rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'agency', header: duty.columns.agency, rowHeader: true, cell: ({ name }) => name },
          { key: 'state', header: duty.columns.state, cell: ({ state }) => state },
          {
            key: 'act',
            header: duty.columns.act,
            cell: ({ key, demand, label }) => (
              <Form method="post" action={here}>
                <input type="hidden" name="intentId" value={intentId} />
                <input type="hidden" name="demand" value={demand} />
                <Button variant="secondary" name="agencyId" value={key}>
                  {label}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </>
  );
}
