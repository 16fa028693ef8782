import { rawAnswers } from '@mot-cua/forms';
import { Button, DataTable, ErrorSummary, FormFields, Heading, Notice, SheetHead, SubmitRow } from '@mot-cua/ui';
import { readVisitHours, setVisitHours } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AgencyChoice } from '../lists/agency-choice.tsx';
import { act, load } from '../routing.server.ts';
import { type HoursView, hoursView } from '../visits/hours-view.server.ts';

const here = '/admin/desks';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const agency = await readVisitHours(deps, { agencyId: url.searchParams.get('agency') ?? '' }, actor);
  if (!agency) throw notFound();
  return hoursView(agency, { done: url.searchParams.has('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, t, locale }) => {
  const agencyId = form.text('agency');
  const raw = rawAnswers(form);
  const outcome = await setVisitHours(deps, { agencyId, raw, sure: form.text('sure') === 'yes' }, actor);
  const agency = outcome && (await readVisitHours(deps, { agencyId }, actor));
  if (!agency) throw notFound();
  if ('saved' in outcome) return see(`${here}?${new URLSearchParams({ agency: agencyId, done: '1' })}`);
  return data(hoursView(agency, { unsaved: { raw, ...outcome } }, { t, locale }), { status: 422 });
});

export default function Desks() {
  const stored = useLoaderData<typeof loader>();
  const view: HoursView = useActionData<typeof action>() ?? stored;
  const { title, mendTitle, lead, done, agency, errors, booked } = view;
  useAnswerTitle(mendTitle);
  const name = agency.options.find(({ value }) => value === agency.id)?.label;
  return (
    <>
      <SheetHead title={title} count={name} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary title={errors.title} errors={errors.items} />
        <p>{lead}</p>
        <AgencyChoice agency={agency} action={here} />
        <Heading level={2}>{view.plans.title}</Heading>
      </div>
      <Plans plans={view.plans} />
      <div className="mc-sheet__body">
        <Change view={view} />
        <Heading level={2}>{booked.title}</Heading>
      </div>
      <DataTable
        caption={booked.title}
        hiddenCaption
        rows={booked.rows}
        rowKey={({ visit }) => visit}
        empty={<p>{booked.empty}</p>}
        columns={[
          { key: 'visit', header: booked.columns.visit, rowHeader: true, cell: ({ visit }) => visit },
          { key: 'taken', header: booked.columns.taken, cell: ({ taken }) => taken },
          { key: 'room', header: booked.columns.room, cell: ({ room }) => room },
        ]}
      />
    </>
  );
}

function Plans({ plans }: Pick<HoursView, 'plans'>) {
  const { title, empty, from, hours, rows } = plans;
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.from}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'from', header: from, rowHeader: true, cell: (row) => row.from },
        ...hours.map((hour, place) => ({
          key: hour,
          header: hour,
          cell: ({ holds }: { holds: string[] }) => holds[place] ?? '',
        })),
      ]}
    />
  );
}

function Change({ view }: { view: HoursView }) {
  const { agency, change, fields, over, send, intentId } = view;
  return (
    <section aria-labelledby="change">
      <Heading level={2} id="change">
        {change}
      </Heading>
      <Form method="post" action={here} key={intentId} noValidate className="bo-counter">
        <input type="hidden" name="intentId" value={intentId} />
        <input type="hidden" name="agency" value={agency.id} />
        <FormFields fields={fields} />
        {over && (
          <Notice tone="warn" role="alert" title={over.title}>
            <ul>
              {over.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Button variant="secondary" name="sure" value="yes">
              {over.sure}
            </Button>
          </Notice>
        )}
        <SubmitRow>
          <Button main>{send}</Button>
        </SubmitRow>
      </Form>
    </section>
  );
}
