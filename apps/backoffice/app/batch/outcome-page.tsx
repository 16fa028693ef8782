import { Code, DataTable, LinkButton, Notice, SheetHead, Status } from '@mot-cua/ui';
import type { OutcomeView } from './outcome-view.server.ts';

/** What became of each dossier. */
export function OutcomePage({ outcome }: { outcome: OutcomeView }) {
  const { title, told, tone, columns, rows, takeBack, manifest, back } = outcome;
  return (
    <>
      <SheetHead title={title} end={<LinkButton href={back.href}>{back.label}</LinkButton>} />
      <div className="mc-sheet__body">
        <Notice tone={tone} role="status">
          <p>{told}</p>
        </Notice>
        {takeBack && (
          <p>
            <LinkButton href={takeBack.href} variant="secondary">
              {takeBack.label}
            </LinkButton>
          </p>
        )}
        {manifest && (
          <p>
            <LinkButton href={manifest.href} variant="secondary">
              {manifest.label}
            </LinkButton>
          </p>
        )}
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={(row) => row.key}
        empty={null}
        columns={[
          { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
          { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
          {
            key: 'outcome',
            header: columns.outcome,
            cell: ({ outcome, kind }) => <Status kind={kind}>{outcome}</Status>,
          },
        ]}
      />
    </>
  );
}
