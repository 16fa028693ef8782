import { ActionBar, Button, Code, type Column, DataTable, Due, Status } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { TurnPages } from '../lists/turn-pages.tsx';
import type { WorkView } from './work-view.server.ts';

/** The list itself, nearest deadline first, with the way to its next page. */
export function WorkTable({ work }: { work: WorkView }) {
  const { pages, start, next, batch, rows } = work;
  return (
    <>
      {batch && rows.length > 0 ? (
        <Form method="get" action="/work/batch">
          <Rows work={work} />
          <ActionBar label={batch.bar} note={batch.hint}>
            {batch.commands.map(({ command, label }) => (
              <Button key={command} name="command" value={command}>
                {label}
              </Button>
            ))}
          </ActionBar>
        </Form>
      ) : (
        <Rows work={work} />
      )}
      <TurnPages label={pages} previous={start} next={next} />
    </>
  );
}

type Row = WorkView['rows'][number];

const boxes = (header: string): Column<Row> => ({
  key: 'choose',
  header,
  hiddenHeader: true,
  cell: ({ key, select }) => <input type="checkbox" className="bo-box" name="id" value={key} aria-label={select} />,
});

function Rows({ work }: { work: WorkView }) {
  const { columns, noDue, batch } = work;
  return (
    <DataTable
      caption={work.caption}
      hiddenCaption
      rows={work.rows}
      rowKey={(row) => row.key}
      empty={<p>{work.empty}</p>}
      columns={[
        ...(batch ? [boxes(batch.column)] : []),
        {
          key: 'due',
          header: columns.due,
          cell: ({ due }) => (due ? <Due {...due} /> : <span className="mc-soft">{noDue}</span>),
        },
        { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
        { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        { key: 'step', header: columns.step, cell: ({ step }) => <Status kind={step.kind}>{step.label}</Status> },
        { key: 'assignee', header: columns.assignee, cell: ({ assignee }) => assignee },
      ]}
    />
  );
}
