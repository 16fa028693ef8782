import {
  BackLink,
  Button,
  DataTable,
  ErrorSummary,
  FormFields,
  Heading,
  KeyValue,
  Notice,
  SheetHead,
} from '@mot-cua/ui';
import { closeGroupOf, joinGroupOf, leaveGroupOf, readGroup, renameGroupOf } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { readPage } from '../calendar/days-address.ts';
import { dateIn } from '../date-boxes.ts';
import { groupHref, readDay } from '../groups/addresses.ts';
import { type GroupReturned, type GroupView, groupView, memberBoxes } from '../groups/group-view.server.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { TurnPages } from '../lists/turn-pages.tsx';
import { perPage } from '../numbered-pages.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, param, url, t, locale }) => {
  const number = readPage(url);
  const asked = { id: param('id'), on: readDay(url), limit: perPage, skip: (number - 1) * perPage };
  const page = await readGroup(deps, asked, actor);
  if (!page) throw notFound();
  return groupView(page, { number, said: url.searchParams.get('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, param, form, t, locale }) => {
  const id = param('id');
  const done = (what: string) => see(`${groupHref({ id })}?done=${what}`);
  const back = async (returned: GroupReturned, status: number) => {
    const page = await readGroup(deps, { id, limit: perPage, skip: 0 }, actor);
    if (!page) throw notFound();
    return data(groupView(page, { number: 1, returned }, { t, locale }), { status });
  };
  switch (form.text('does')) {
    case 'rename': {
      const name = form.text('name');
      const outcome = await renameGroupOf(deps, { id, name }, actor);
      if (!outcome) throw notFound();
      return 'done' in outcome ? done('renamed') : back({ name, nameProblem: outcome.problem }, 422);
    }
    case 'join': {
      const boxes = Object.fromEntries(memberBoxes.map((box) => [box, form.text(box).trim().slice(0, 64)]));
      const days = { from: dateIn(boxes, 'from'), to: dateIn(boxes, 'to') };
      const outcome = await joinGroupOf(deps, { groupId: id, staffId: boxes.staffId ?? '', ...days }, actor);
      if (!outcome) throw notFound();
      return 'done' in outcome ? done('joined') : back({ boxes, problems: outcome.problems }, 422);
    }
    case 'leave':
      if (!(await leaveGroupOf(deps, { groupId: id, staffId: form.text('staffId') }, actor))) throw notFound();
      return done('left');
    case 'close': {
      const outcome = await closeGroupOf(deps, { id }, actor);
      if (!outcome) throw notFound();
      return outcome === 'closed' ? done('closed') : back({ waits: true }, 409);
    }
    default:
      throw notFound();
  }
});

export default function Group() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { title, back, done, waits, errors, facts } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <ErrorSummary title={errors.title} errors={errors.items} />
        {waits && (
          <Notice tone="err" role="alert">
            <p>{waits}</p>
          </Notice>
        )}
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <KeyValue rows={facts} />
        <MembersOfDay view={view} />
      </div>
      <Members view={view} />
      {view.isOpen && (
        <div className="mc-sheet__body">
          <Keeping view={view} />
        </div>
      )}
      <History view={view} />
    </>
  );
}

function Does({ view, does, children }: { view: GroupView; does: string; children: ReactNode }) {
  return (
    <Form method="post" action={view.action} key={`${does} ${view.intentId}`}>
      <input type="hidden" name="intentId" value={view.intentId} />
      <input type="hidden" name="does" value={does} />
      {children}
    </Form>
  );
}

const MembersOfDay = ({ view: { members } }: { view: GroupView }) => (
  <>
    <Heading level={2}>{members.title}</Heading>
    <FilterForm action={members.day.action} fields={[members.day.field]} show={members.day.show} />
  </>
);

const Members = ({ view }: { view: GroupView }) => (
  <DataTable
    caption={view.members.title}
    hiddenCaption
    rows={view.members.rows}
    rowKey={({ key }) => key}
    empty={<p>{view.members.empty}</p>}
    columns={[
      { key: 'name', header: view.members.columns.name, rowHeader: true, cell: ({ fullName }) => fullName },
      {
        key: 'dates',
        header: view.members.columns.dates,
        cell: ({ staffId, dates, leave, about }) => (
          <div className="bo-post">
            <span>{dates}</span>
            {leave && (
              <Does view={view} does="leave">
                <Button variant="tertiary" name="staffId" value={staffId} aria-label={about}>
                  {leave}
                </Button>
              </Does>
            )}
          </div>
        ),
      },
    ]}
  />
);

function Keeping({ view }: { view: GroupView }) {
  const { join, rename, close } = view;
  return (
    <>
      <Heading level={2}>{join.title}</Heading>
      <p className="mc-soft">{join.lead}</p>
      <Does view={view} does="join">
        <FormFields fields={join.fields} />
        <Button>{join.send}</Button>
      </Does>
      <Heading level={2}>{rename.title}</Heading>
      <Does view={view} does="rename">
        <FormFields fields={rename.fields} />
        <Button variant="secondary">{rename.send}</Button>
      </Does>
      <Heading level={2}>{close.title}</Heading>
      <p className="mc-soft">{close.lead}</p>
      <Does view={view} does="close">
        <Button variant="secondary">{close.send}</Button>
      </Does>
    </>
  );
}

const History = ({ view: { history } }: { view: GroupView }) => (
  <>
    <div className="mc-sheet__body">
      <Heading level={2}>{history.title}</Heading>
    </div>
    <DataTable
      caption={history.title}
      hiddenCaption
      rows={history.rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'at', header: history.columns.at, rowHeader: true, cell: ({ at }) => at },
        { key: 'what', header: history.columns.what, cell: ({ what }) => what },
        { key: 'who', header: history.columns.who, cell: ({ who }) => who },
      ]}
    />
    <TurnPages {...history.pages} />
  </>
);
