import { type Column, DataTable, type PagerProps, SheetHead } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { TurnPages } from './turn-pages.tsx';

interface ListPageProps<Row extends { key: string }> {
  title: string;
  lead?: string;
  /** What stands above the lead and below it. */
  before?: ReactNode;
  after?: ReactNode;
  /** What the table is called, for ears; by default as the page. */
  caption?: string;
  columns: Column<Row>[];
  rows: Row[];
  empty: string;
  turns?: Partial<PagerProps> | null;
}

/** A page that is one list: what it shows, its rows, and the way to its next page. */
export function ListPage<Row extends { key: string }>(props: ListPageProps<Row>) {
  const { title, lead, before, after, caption = title, columns, rows, empty, turns } = props;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {before}
        {lead && <p>{lead}</p>}
        {after}
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={columns}
      />
      <TurnPages {...turns} />
    </>
  );
}
