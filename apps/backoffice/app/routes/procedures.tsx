import { DataTable, Link, Notice, SheetHead } from '@mot-cua/ui';
import { listProcedures } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { proceduresView } from '../procedures/procedures-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('procedures', async ({ deps, t, locale }) =>
  proceduresView(await listProcedures(deps), { t, locale }),
);

export default function Procedures() {
  const { title, count, lead, commandLine, columns, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} count={count} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <Notice tone="info">
          <p>{commandLine}</p>
        </Notice>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          {
            key: 'name',
            header: columns.name,
            rowHeader: true,
            cell: ({ href, name, code }) => (
              <div>
                <Link href={href}>{name}</Link>
                <span className="bo-means mc-soft">{code}</span>
              </div>
            ),
          },
          { key: 'inForce', header: columns.inForce, cell: ({ inForce }) => inForce },
          { key: 'coming', header: columns.coming, cell: ({ coming }) => coming },
          { key: 'versions', header: columns.versions, numeric: true, cell: ({ versions }) => versions },
          { key: 'open', header: columns.open, cell: ({ open }) => open },
        ]}
      />
    </>
  );
}
