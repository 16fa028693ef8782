import { Code, DataTable, Due, Pager, Status } from '@mot-cua/ui';
import type { WorkView } from './work-view.server.ts';

/** The list itself, nearest deadline first, with the way to its next page. */
export function WorkTable({ work }: { work: WorkView }) {
  const { columns, noDue, pages, start, next } = work;
  return (
    <>
      <DataTable
        caption={work.caption}
        hiddenCaption
        rows={work.rows}
        rowKey={(row) => row.key}
        empty={<p>{work.empty}</p>}
        columns={[
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
      {(start || next) && (
        <div className="mc-sheet__body">
          <Pager label={pages} pages={[]} previous={start} next={next} />
        </div>
      )}
    </>
  );
}
