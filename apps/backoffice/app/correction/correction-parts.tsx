import { DataTable, KeyValue, Link, Section } from '@mot-cua/ui';
import { PaperList } from '../dossier/paper-list.tsx';
import type { CorrectionPageView } from './correction-view.server.ts';

function Request({ request }: { request: NonNullable<CorrectionPageView['request']> }) {
  const { title, meta, rows, proof } = request;
  return (
    <Section id="request" title={title}>
      <p className="mc-soft">{meta}</p>
      {rows.length > 0 && <KeyValue rows={rows} />}
      {proof && (
        <p>
          {proof.label}: <Link href={proof.href}>{proof.name}</Link>
        </p>
      )}
    </Section>
  );
}

function Compare({ compare }: { compare: CorrectionPageView['compare'] }) {
  const { title, columns, rows } = compare;
  return (
    <Section id="compare" title={title}>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'field', header: columns.field, rowHeader: true, cell: ({ label }) => label },
          {
            key: 'now',
            header: columns.now,
            cell: ({ now, corrected }) => (corrected && corrected !== now ? <del>{now}</del> : now),
          },
          { key: 'declared', header: columns.declared, cell: ({ declared }) => declared },
          ...(columns.right
            ? [{ key: 'right', header: columns.right, cell: ({ right }: (typeof rows)[number]) => right }]
            : []),
          ...(columns.corrected
            ? [
                {
                  key: 'corrected',
                  header: columns.corrected,
                  cell: ({ corrected }: (typeof rows)[number]) => corrected && <ins>{corrected}</ins>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** What is to be looked at before a result is set right: the request, side by side with what stands there, and the papers. */
export function CorrectionParts({ page }: { page: CorrectionPageView }) {
  const { request, compare, prepared, papers } = page;
  return (
    <>
      {request && <Request request={request} />}
      <Compare compare={compare} />
      {prepared && (
        <Section id="prepared" title={prepared.by}>
          <p className="bo-quote">{prepared.reason}</p>
          {prepared.next && <p className="mc-soft">{prepared.next}</p>}
        </Section>
      )}
      <Section id="papers" title={papers.title}>
        <PaperList papers={papers.rows} none={papers.none} />
      </Section>
    </>
  );
}
