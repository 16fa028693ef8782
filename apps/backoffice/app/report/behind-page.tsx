import { BackLink, Code, DataTable, Pager, SheetHead } from '@mot-cua/ui';
import type { BehindView } from './behind-view.server.ts';

/** The page of dossiers behind a figure, for whoever reads figures: no names in it. */
export function BehindPage({ view }: { view: BehindView }) {
  const { title, lead, note, back, caption, empty, columns, rows, pages, start, next } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <p>{lead}</p>
        <p className="mc-soft">{note}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={(row) => row.key}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'code',
            header: columns.code,
            rowHeader: true,
            cell: ({ code, href }) => <Code {...code} href={href} />,
          },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          { key: 'agency', header: columns.agency, cell: ({ agency }) => agency },
          { key: 'accepted', header: columns.accepted, cell: ({ accepted }) => accepted },
          { key: 'due', header: columns.due, cell: ({ due }) => due },
          { key: 'done', header: columns.done, cell: ({ done }) => done },
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
