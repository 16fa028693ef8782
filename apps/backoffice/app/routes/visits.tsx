import { Button, DataTable, Heading, Link, LinkList, Notice, SheetHead, Status } from '@mot-cua/ui';
import { readInspectionWeek, sendToInspection } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { weekHref } from '../inspections/addresses.ts';
import { type WeekView, weekView } from '../inspections/week-view.server.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { act, load } from '../routing.server.ts';

export const loader = load('inspections', async ({ deps, actor, person, url, t, locale }) => {
  const { searchParams } = url;
  const asked = { agencyId: searchParams.get('agency') ?? '', on: searchParams.get('on') ?? '', only: 'week' } as const;
  const week = await readInspectionWeek(deps, asked, actor);
  if (!week) throw notFound();
  return weekView(week, { names: person.agencyNames, done: searchParams.has('done') }, { t, locale });
});

export const action = act('inspections', async ({ deps, actor, person, form, t, locale }) => {
  const [agencyId, on] = [form.text('agency'), form.text('on')];
  const [dossierId = '', at = ''] = form.text('inspection').split(' ');
  const inspectorId = form.text(`inspector.${dossierId}`);
  const outcome = inspectorId && (await sendToInspection(deps, { agencyId, dossierId, at, inspectorId }, actor));
  if (outcome && 'sent' in outcome) return see(weekHref(agencyId, on, { done: '1' }));
  if (inspectorId === '') return see(weekHref(agencyId, on));
  const week = outcome && (await readInspectionWeek(deps, { agencyId, on, only: 'week' }, actor));
  if (!week || !outcome) throw notFound();
  const around = { names: person.agencyNames, busy: { inspectorId, at: outcome.busy } };
  return data(weekView(week, around, { t, locale }), { status: 422 });
});

export default function Visits() {
  const stored = useLoaderData<typeof loader>();
  const view: WeekView = useActionData<typeof action>() ?? stored;
  const { title, week, lead, done, busy, outside, weeks, sheets } = view;
  return (
    <>
      <SheetHead title={title} count={week} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {busy && (
          <Notice tone="warn" role="alert">
            <p>{busy}</p>
          </Notice>
        )}
        {outside && (
          <Notice tone="warn">
            <p>{outside}</p>
          </Notice>
        )}
        <p>{lead}</p>
        <AgencyChoice view={view} />
        <p className="mc-row">
          {weeks.map(({ href, label }) => (
            <Link key={href + label} href={href}>
              {label}
            </Link>
          ))}
        </p>
      </div>
      <Week view={view} />
      {sheets.links.length > 0 && (
        <div className="mc-sheet__body">
          <Heading level={2}>{sheets.title}</Heading>
          <LinkList items={sheets.links} />
        </div>
      )}
    </>
  );
}

function AgencyChoice({ view: { agency, on } }: { view: WeekView }) {
  if (agency.options.length < 2) return null;
  const field = { name: 'agency', kind: 'select', label: agency.label, required: true, value: agency.id } as const;
  return (
    <FilterForm action="/visits" fields={[{ ...field, options: agency.options }]} show={agency.show} kept={{ on }} />
  );
}

function Week({ view }: { view: WeekView }) {
  const { title, columns, empty, rows } = view;
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'when', header: columns.when, rowHeader: true, cell: ({ when }) => when },
        {
          key: 'what',
          header: columns.what,
          cell: ({ href, reference, procedure, owner, place }) => (
            <>
              <Link href={href}>{reference}</Link> {procedure}
              <p className="mc-soft">{[owner, place].filter(Boolean).join(' · ')}</p>
            </>
          ),
        },
        { key: 'who', header: columns.who, cell: (row) => <Who row={row} view={view} /> },
        { key: 'outcome', header: columns.outcome, cell: (row) => <Outcome row={row} view={view} /> },
      ]}
    />
  );
}

function Outside({ text, replan, planned }: NonNullable<WeekView['rows'][number]['outside']> & { planned: string }) {
  return (
    <>
      {planned}
      <p>
        <Status kind="bad">{text}</Status>
      </p>
      {replan && <Link href={replan.href}>{replan.label}</Link>}
    </>
  );
}

function Outcome({ row, view }: { row: WeekView['rows'][number]; view: WeekView }) {
  if (row.isOpen && row.outside) return <Outside {...row.outside} planned={row.outcome} />;
  if (row.isOpen) return row.outcome;
  return (
    <>
      {row.outcome}
      <br />
      <Link href={row.photosHref}>{view.photos}</Link>
    </>
  );
}

function Who({ row, view }: { row: WeekView['rows'][number]; view: WeekView }) {
  if (!row.isOpen) return row.inspectorId ? row.inspector : null;
  const name = `inspector.${row.dossierId}`;
  return (
    <Form method="post" action="/visits" key={`${view.intentId} ${row.inspectorId}`} className="mc-row">
      <input type="hidden" name="intentId" value={view.intentId} />
      <input type="hidden" name="agency" value={view.agency.id} />
      <input type="hidden" name="on" value={view.on} />
      <select className="ds-input" name={name} aria-label={row.select} defaultValue={row.inspectorId}>
        {view.inspectors.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button variant="secondary" name="inspection" value={row.key} aria-label={row.send}>
        {view.send}
      </Button>
    </Form>
  );
}
