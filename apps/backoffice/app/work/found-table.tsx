import { Code, DataTable, Heading, Status } from '@mot-cua/ui';
import type { FoundView } from './work-view.server.ts';

/** Dossiers of the agency that a search found, though they wait for others or are done. */
export function FoundTable({ found: { title, empty, columns, rows } }: { found: FoundView }) {
  return (
    <section className="bo-found" aria-labelledby="found">
      <div className="mc-sheet__body">
        <Heading level={2} id="found">
          {title}
        </Heading>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={(row) => row.key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
          { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          {
            key: 'state',
            header: columns.state,
            cell: ({ state, note }) => (
              <>
                <Status kind={state.kind}>{state.label}</Status>
                {note && <p className="mc-soft mc-small">{note}</p>}
              </>
            ),
          },
          { key: 'due', header: columns.due, cell: ({ due }) => due },
        ]}
      />
    </section>
  );
}
