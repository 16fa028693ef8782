import { ActionBar, Button, Code, DataTable, LinkButton, Notice, Pager, SheetHead } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { PreviewView } from './preview-view.server.ts';

const formId = 'f-announce';

/** Every dossier that would move, the rule, and the button that announces. */
export function PreviewPage({ preview, conflict }: { preview: PreviewView; conflict?: string }) {
  const { title, summary, counts, looked, caption, nothing, columns, rows, pages, send, change } = preview;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {conflict && (
          <Notice tone="warn" role="alert">
            <p>{conflict}</p>
          </Notice>
        )}
        <p>{summary}</p>
        <p>
          <b>{counts}</b>
        </p>
        <p className="mc-soft">{looked}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{nothing}</p>}
        columns={[
          { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          { key: 'agency', header: columns.agency, cell: ({ agency }) => agency },
          {
            key: 'dates',
            header: columns.dates,
            cell: ({ lines }) => lines.filter(({ text }) => text).map(({ text }) => <p key={text}>{text}</p>),
          },
          {
            key: 'rule',
            header: columns.rule,
            cell: ({ lines }) => lines.map(({ rule }) => <p key={rule}>{rule}</p>),
          },
        ]}
      />
      {pages && (
        <div className="mc-sheet__body">
          <Pager {...pages} />
        </div>
      )}
      <Form method="post" action={preview.action} id={formId}>
        {preview.hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </Form>
      <ActionBar label={title}>
        <Button main form={formId}>
          {send}
        </Button>
        <LinkButton href={change.href} variant="tertiary">
          {change.label}
        </LinkButton>
      </ActionBar>
    </>
  );
}
