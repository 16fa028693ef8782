import { ActionBar, Button, Code, DataTable, Heading, LinkButton, Notice, Pager, SheetHead } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { MergerPreviewView } from './merger-preview-view.server.ts';

const formId = 'f-merger';

/** Every dossier and post that would pass, and the button that announces. */
export function MergerPreviewPage({ preview, conflict }: { preview: MergerPreviewView; conflict?: string }) {
  const { title, summary, agencies, counts, kept, send, change, dossiers } = preview;
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
        <ul>
          {agencies.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <b>{counts}</b>
        </p>
        <p className="mc-soft">{kept}</p>
        <Heading level={2}>{dossiers.caption}</Heading>
      </div>
      <Dossiers preview={preview} />
      <div className="mc-sheet__body">
        {dossiers.pages && <Pager {...dossiers.pages} />}
        <Heading level={2}>{preview.posts.caption}</Heading>
      </div>
      <Posts preview={preview} />
      <Form method="post" action={preview.action} id={formId}>
        {preview.hidden.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
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

const lines = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);

function Dossiers({ preview: { dossiers, columns } }: { preview: MergerPreviewView }) {
  return (
    <DataTable
      caption={dossiers.caption}
      hiddenCaption
      rows={dossiers.rows}
      rowKey={({ key }) => key}
      empty={<p>{dossiers.empty}</p>}
      columns={[
        { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        {
          key: 'passed',
          header: columns.passed,
          cell: ({ passed, note }) => lines([...passed, ...(note ? [note] : [])]),
        },
      ]}
    />
  );
}

function Posts({ preview: { posts, columns } }: { preview: MergerPreviewView }) {
  return (
    <DataTable
      caption={posts.caption}
      hiddenCaption
      rows={posts.rows}
      rowKey={({ key }) => key}
      empty={<p>{posts.empty}</p>}
      columns={[
        { key: 'person', header: columns.person, rowHeader: true, cell: ({ person }) => person },
        { key: 'roles', header: columns.roles, cell: ({ roles }) => roles },
        { key: 'passed', header: columns.passed, cell: ({ passed }) => lines(passed) },
      ]}
    />
  );
}
