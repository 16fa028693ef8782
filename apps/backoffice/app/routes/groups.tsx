import { Button, DataTable, ErrorSummary, FormFields, Heading, Link, SheetHead, Status } from '@mot-cua/ui';
import { makeGroupAt, readGroups } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { groupHref } from '../groups/addresses.ts';
import { type GroupsView, groupsView } from '../groups/groups-view.server.ts';
import { AgencyChoice } from '../lists/agency-choice.tsx';
import { act, load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const page = await readGroups(deps, { agencyId: url.searchParams.get('agency') ?? '' }, actor);
  if (!page) throw notFound();
  return groupsView(page, { name: '' }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, intentId, t, locale }) => {
  const [agencyId, name] = [form.text('agency'), form.text('name')];
  const outcome = await makeGroupAt(deps, { id: intentId, agencyId, name }, actor);
  if (!outcome) throw notFound();
  if ('done' in outcome) return see(`${groupHref({ id: outcome.id })}?done=made`);
  const page = await readGroups(deps, { agencyId }, actor);
  if (!page) throw notFound();
  return data(groupsView(page, { name, ...outcome }, { t, locale }), { status: 422 });
});

export default function Groups() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { title, lead, form, agency, action: here, intentId } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <ErrorSummary title={form.errors.title} errors={form.errors.items} />
        <p>{lead}</p>
        <AgencyChoice agency={agency} action="/admin/groups" />
      </div>
      <Table view={view} />
      <div className="mc-sheet__body">
        <Heading level={2}>{form.title}</Heading>
        <Form method="post" action={here} key={intentId}>
          <input type="hidden" name="intentId" value={intentId} />
          <input type="hidden" name="agency" value={agency.id} />
          <FormFields fields={form.fields} />
          <Button>{form.send}</Button>
        </Form>
      </div>
    </>
  );
}

const Table = ({ view: { caption, empty, columns, rows } }: { view: GroupsView }) => (
  <DataTable
    caption={caption}
    hiddenCaption
    rows={rows}
    rowKey={({ key }) => key}
    empty={<p>{empty}</p>}
    columns={[
      {
        key: 'name',
        header: columns.name,
        rowHeader: true,
        cell: ({ name, href }) => <Link href={href}>{name}</Link>,
      },
      { key: 'members', header: columns.members, numeric: true, cell: ({ members }) => members },
      { key: 'waiting', header: columns.waiting, numeric: true, cell: ({ waiting }) => waiting },
      { key: 'state', header: columns.state, cell: ({ kind, state }) => <Status kind={kind}>{state}</Status> },
    ]}
  />
);
