import { BackLink, DataTable, SheetHead } from '@mot-cua/ui';
import { readInspectionWeek } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { dayView } from '../inspections/day-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('inspections', async ({ deps, actor, person, url, t, locale }) => {
  const { searchParams } = url;
  const asked = { agencyId: searchParams.get('agency') ?? '', on: searchParams.get('on') ?? '', only: 'day' } as const;
  const day = await readInspectionWeek(deps, asked, actor);
  if (!day) throw notFound();
  return dayView(day, person.agencyNames, { t, locale });
});

/** What an inspector takes along: printed as it stands, the rest of the page left out. */
export default function VisitsDay() {
  const { title, agency, lead, back, columns, empty, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} count={agency} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <p className="mc-no-print">{lead}</p>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'when', header: columns.when, rowHeader: true, cell: ({ when }) => when },
          {
            key: 'what',
            header: columns.what,
            cell: ({ reference, procedure, owner, place, phone }) => (
              <>
                <b>{reference}</b> {procedure}
                {[owner, place, phone].filter(Boolean).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </>
            ),
          },
          { key: 'who', header: columns.who, cell: ({ inspector }) => inspector },
          { key: 'signature', header: columns.signature, cell: () => '' },
        ]}
      />
    </>
  );
}
