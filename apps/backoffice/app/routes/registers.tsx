import { Code, DataTable, SheetHead } from '@mot-cua/ui';
import { readRegister } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { FilterForm } from '../lists/filter-form.tsx';
import { TurnPages } from '../lists/turn-pages.tsx';
import { readRegisterAddress } from '../registers/register-address.ts';
import { registerView } from '../registers/register-view.server.ts';
import { PrintButton } from '../report/print-button.tsx';
import { load } from '../routing.server.ts';

const perPage = 50;

export const loader = load('registers', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = readRegisterAddress(url, now);
  const after = url.searchParams.get('after') ?? undefined;
  const asked = { ...address, agencyId: address.agency || undefined, after, limit: perPage };
  const page = await readRegister(deps, asked, actor);
  if (!page) throw notFound();
  return registerView(page, address, after !== undefined, now, { t, locale });
});

export default function Registers() {
  const { title, count, filters, show, files, print, lead, empty, columns, rows, pages, start, next } =
    useLoaderData<typeof loader>();
  return (
    <div className="bo-report bo-register">
      <SheetHead
        title={title}
        count={count}
        end={
          <>
            {files.map(({ href, label }) => (
              <a key={href} className="ds-button" data-variant="secondary" href={href}>
                {label}
              </a>
            ))}
            <PrintButton label={print} />
          </>
        }
      />
      <div className="mc-sheet__body">
        <FilterForm key={title + count} label={filters.label} fields={filters.fields} show={show} />
        <p className="mc-soft">{lead}</p>
      </div>
      <DataTable
        caption={`${title}, ${count}`}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={columns.map(({ key, label, isNumeric }) => ({
          key,
          header: label,
          numeric: isNumeric,
          rowHeader: key === 'code',
          cell: ({ cells, code, href }: (typeof rows)[number]) =>
            key === 'code' ? <Code {...code} href={href} /> : (cells[key] ?? ''),
        }))}
      />
      <TurnPages label={pages} previous={start} next={next} />
    </div>
  );
}
