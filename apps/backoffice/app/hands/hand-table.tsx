import { Code, type Column, DataTable, Due, Status } from '@mot-cua/ui';
import type { HandLinesView } from './hand-lines.server.ts';

type Row = HandLinesView['rows'][number];

interface Props {
  lines: HandLinesView;
  caption: string;
  empty: string;
  /** Boxes to tick; the handler's name stands where several are listed. */
  shows: { boxes: boolean; handler: boolean };
}

const boxes = (header: string): Column<Row> => ({
  key: 'choose',
  header,
  hiddenHeader: true,
  cell: ({ key, select }) => <input type="checkbox" className="bo-box" name="id" value={key} aria-label={select} />,
});

/** Dossiers in hand, or to be taken, nearest date first. */
export function HandTable({ lines: { columns, rows, noDue }, caption, empty, shows }: Props) {
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.key}
      empty={<p>{empty}</p>}
      columns={[
        ...(shows.boxes ? [boxes(columns.choose)] : []),
        {
          key: 'due',
          header: columns.due,
          cell: ({ due }) => (due ? <Due {...due} /> : <span className="mc-soft">{noDue}</span>),
        },
        { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
        { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        { key: 'step', header: columns.step, cell: ({ step }) => <Status kind={step.kind}>{step.label}</Status> },
        ...(shows.handler ? [{ key: 'handler', header: columns.handler, cell: ({ handler }: Row) => handler }] : []),
      ]}
    />
  );
}
