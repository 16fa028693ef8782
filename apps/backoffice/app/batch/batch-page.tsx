import {
  ActionBar,
  Button,
  Code,
  type Column,
  DataTable,
  ErrorSummary,
  Fold,
  FormFields,
  Heading,
  LinkButton,
  Notice,
  SheetHead,
} from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { BatchView } from './batch-view.server.ts';

type Row = BatchView['open']['rows'][number];

const formId = 'f-batch';

/** What was chosen, what of it will be recorded, and the one question that it asks. */
export function BatchPage({ batch }: { batch: BatchView }) {
  const { title, each, note, nothing, open, left, factor, errors, send, maySend, back } = batch;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <ErrorSummary title={errors.title} errors={errors.items} />
        <p>{each}</p>
        {note && <p>{note}</p>}
        <Heading level={2}>{open.title}</Heading>
      </div>
      <DataTable
        caption={open.title}
        hiddenCaption
        rows={open.rows}
        rowKey={(row) => row.key}
        empty={<p>{nothing}</p>}
        columns={columnsOf(batch, 'open')}
      />
      {left.rows.length > 0 && (
        <>
          <div className="mc-sheet__body">
            <Heading level={2}>{left.title}</Heading>
            <p className="mc-soft">{left.note}</p>
          </div>
          <DataTable
            caption={left.title}
            hiddenCaption
            rows={left.rows}
            rowKey={(row) => row.key}
            empty={null}
            columns={columnsOf(batch, 'left')}
          />
        </>
      )}
      <div className="mc-sheet__body">
        {factor && <Heading level={2}>{factor.title}</Heading>}
        {factor?.missing ? (
          <Notice tone="warn" title={factor.missing}>
            <p>
              <LinkButton href={factor.setUpHref} variant="secondary">
                {factor.setUp}
              </LinkButton>
            </p>
          </Notice>
        ) : (
          <BatchForm batch={batch} />
        )}
      </div>
      <ActionBar label={title}>
        {maySend && (
          <Button main form={formId}>
            {send}
          </Button>
        )}
        <LinkButton href={back.href} variant="tertiary">
          {back.label}
        </LinkButton>
      </ActionBar>
    </>
  );
}

function BatchForm({ batch: { command, intentId, open, factor, fields } }: { batch: BatchView }) {
  if (open.rows.length === 0) return null;
  return (
    <Form method="post" action={`/work/batch?command=${command}`} id={formId}>
      <input type="hidden" name="command" value={command} />
      <input type="hidden" name="intentId" value={intentId} />
      {open.rows.map(({ key, item }) => (
        <input key={key} type="hidden" name="item" value={item} />
      ))}
      {factor && <p className="mc-soft">{factor.note}</p>}
      <FormFields fields={fields} />
    </Form>
  );
}

function columnsOf({ columns, showsDraft, showsTaken, readDraft }: BatchView, part: 'open' | 'left'): Column<Row>[] {
  const named: Column<Row>[] = [
    { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
    { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
    { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
  ];
  if (part === 'left') return [...named, { key: 'why', header: columns.why, cell: ({ why }) => why }];
  if (showsTaken) return [...named, { key: 'taken', header: columns.taken, cell: ({ taken }) => taken }];
  if (!showsDraft) return named;
  return [
    ...named,
    {
      key: 'draft',
      header: columns.draft,
      cell: ({ draft }) =>
        draft && (
          <>
            {draft.outcome}
            <Fold summary={readDraft}>
              <p className="bo-quote">{draft.text}</p>
            </Fold>
          </>
        ),
    },
  ];
}
