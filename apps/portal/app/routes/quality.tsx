import { DataTable, FigureList, LinkList, Main, PageHead, Section } from '@mot-cua/ui';
import { readQuality } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { qualityView } from '../quality/quality-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('public', async ({ deps, t, locale }) =>
  qualityView(await readQuality(deps), { t, locale }),
);

type Table = ReturnType<typeof qualityView>['tables'][number];

const QualityTable = ({ table, name }: { table: Table; name: string }) => (
  <DataTable
    caption={table.title}
    hiddenCaption
    rowKey={({ id }) => id}
    rows={table.rows}
    columns={[
      { key: 'name', header: name, rowHeader: true, cell: (row) => row.name },
      ...table.columns.map(({ key, header }) => ({
        key,
        header,
        numeric: true,
        cell: (row: Table['rows'][number]) => row.figures.find((figure) => figure.key === key)?.value,
      })),
    ]}
    empty=""
  />
);

export default function Quality() {
  const { title, lead, all, explain, name, tables, open } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead title={title} lead={lead} />
      <div className="mc-stack" data-gap="lg">
        {all && <FigureList figures={all} />}
        <p className="mc-soft mc-small">{explain}</p>
        {tables.map((table, place) => (
          <Section key={table.title} id={`table-${place + 1}`} title={table.title}>
            <QualityTable table={table} name={name} />
          </Section>
        ))}
        <Section id="open-data" title={open.title}>
          <p>{open.text}</p>
          <LinkList items={open.links} />
        </Section>
      </div>
    </Main>
  );
}
