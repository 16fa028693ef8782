import { Code, DataTable, Pager, Section, SheetHead } from '@mot-cua/ui';
import { readGivenOver } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { givenOverView } from '../beyond/given-over-view.server.ts';
import { readDayAddress } from '../day/day-address.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { FileLinks } from '../report/file-links.tsx';
import { load } from '../routing.server.ts';

const perPage = 100;

export const loader = load('handOvers', async ({ deps, actor, person, url, t, locale }) => {
  const after = url.searchParams.get('after') ?? undefined;
  const read = await readGivenOver(deps, { ...readDayAddress(url), after, limit: perPage }, actor);
  if (!read) throw notFound();
  return givenOverView(read, after !== undefined, person.now, { t, locale });
});

export default function HandOvers() {
  const { title, count, print, filters, lead, counted, seenAt, empty, columns, groups, ...view } =
    useLoaderData<typeof loader>();
  const { pages, start, next } = view;
  return (
    <div className="bo-report">
      <SheetHead title={title} count={count} end={<FileLinks files={[]} print={print} />} />
      <div className="mc-sheet__body">
        <FilterForm key={count} label={filters.label} fields={filters.fields} show={filters.show} />
        <p className="mc-no-print">
          {lead} {counted}
        </p>
        <p className="mc-soft">{seenAt}</p>
        {empty && <p>{empty}</p>}
        {groups.map((group) => (
          <Section key={group.id} id={`to-${group.id}`} title={group.title}>
            <DataTable
              caption={group.title}
              hiddenCaption
              rows={group.rows}
              rowKey={({ key }) => key}
              empty={null}
              columns={[
                { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
                {
                  key: 'owner',
                  header: columns.owner,
                  cell: ({ owner, procedure }) => (
                    <>
                      {owner}
                      <p className="mc-soft">{procedure}</p>
                    </>
                  ),
                },
                {
                  key: 'papers',
                  header: columns.papers,
                  cell: ({ papers }) => (
                    <ul>
                      {papers.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  ),
                },
                { key: 'at', header: columns.at, cell: ({ at }) => at },
                { key: 'standing', header: columns.standing, cell: ({ standing }) => standing },
              ]}
            />
            <div className="bo-signing">
              {group.signing.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </Section>
        ))}
        {(start || next) && <Pager label={pages} pages={[]} previous={start} next={next} />}
      </div>
    </div>
  );
}
