import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Column, DataTable } from './data-table.tsx';

interface Dossier {
  code: string;
  fee: string;
}

const columns: Column<Dossier>[] = [
  { key: 'code', header: 'Mã hồ sơ', rowHeader: true, cell: (row) => row.code },
  {
    key: 'fee',
    header: 'Lệ phí',
    numeric: true,
    cell: (row) => row.fee,
    sort: { href: '?xep=phi', direction: 'descending' },
  },
];

const draw = (rows: Dossier[]): string =>
  renderToStaticMarkup(
    <DataTable
      caption="Hồ sơ"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      empty={<p>Không có hồ sơ nào.</p>}
    />,
  );

describe('a table', () => {
  it('without rows says so, and is no table', () => {
    const html = draw([]);
    expect(html).toContain('Không có hồ sơ nào.');
    expect(html).not.toContain('<table');
  });

  it('names itself, its columns and its rows', () => {
    const html = draw([{ code: '0042', fee: '8.000' }]);
    expect(html).toMatch(/<caption>.*Hồ sơ.*<\/caption>/);
    expect(html).toContain('<th scope="row">0042</th>');
    expect(html).toContain('data-label="Lệ phí"');
  });

  it('tells the order it is in, and asks for another by a link', () => {
    const html = draw([{ code: '0042', fee: '8.000' }]);
    expect(html.match(/aria-sort/g)).toHaveLength(1);
    expect(html).toMatch(/aria-sort="descending"><a href="\?xep=phi">Lệ phí/);
  });
});
