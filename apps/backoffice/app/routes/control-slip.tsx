import { BackLink, DataTable, KeyValue, SheetHead } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { controlSlipView } from '../dossier/control-slip-view.server.ts';
import { foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, ({ subject: { view }, t, locale }) =>
  controlSlipView(view, { t, locale }),
);

export default function ControlSlip() {
  const { title, facts, caption, empty, columns, rows, note, back } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <KeyValue rows={facts} />
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'given',
            header: columns.given,
            rowHeader: true,
            cell: ({ given, givenAt }) => (
              <>
                {given}
                <p className="mc-soft">{givenAt}</p>
              </>
            ),
          },
          {
            key: 'received',
            header: columns.received,
            cell: ({ received, receivedAt, noted }) => (
              <>
                {received}
                <p className="mc-soft">{receivedAt}</p>
                {noted && <p>{noted}</p>}
              </>
            ),
          },
          { key: 'result', header: columns.result, cell: ({ result }) => result },
        ]}
      />
      <div className="mc-sheet__body">
        <p className="mc-soft mc-small">{note}</p>
      </div>
    </>
  );
}
