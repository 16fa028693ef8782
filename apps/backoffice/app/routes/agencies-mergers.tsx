import { DataTable, Heading, Link, SheetHead, Status } from '@mot-cua/ui';
import { readReorganisations } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { askedIn, readMerger } from '../reorganisation/merger-address.ts';
import { MergerForm } from '../reorganisation/merger-form.tsx';
import { reorganisationsView } from '../reorganisation/reorganisations-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const page = await readReorganisations(deps, actor);
  if (!page) throw notFound();
  return reorganisationsView(page, readMerger(askedIn(url)), { t, locale });
});

export default function AgenciesMergers() {
  const { title, lead, form, changesTitle, empty, columns, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <Heading level={2}>{changesTitle}</Heading>
      </div>
      <DataTable
        caption={changesTitle}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'document',
            header: columns.document,
            rowHeader: true,
            cell: ({ document, href }) => <Link href={href}>{document}</Link>,
          },
          { key: 'effective', header: columns.effective, cell: ({ effective }) => effective },
          {
            key: 'passed',
            header: columns.passed,
            cell: ({ passed }) => passed.map((text) => <p key={text}>{text}</p>),
          },
          { key: 'by', header: columns.by, cell: ({ by }) => by },
          { key: 'state', header: columns.state, cell: ({ state, kind }) => <Status kind={kind}>{state}</Status> },
        ]}
      />
      <div className="mc-sheet__body">
        <MergerForm form={form} />
      </div>
    </>
  );
}
