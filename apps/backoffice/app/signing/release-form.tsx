import { Button, Code, DataTable, FormFields, Heading, Notice, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { ReleaseView } from './release-view.server.ts';

/** What waits, each with its box, and what the signing service asks. */
export function ReleaseForm({ view: { columns, form, empty } }: { view: ReleaseView }) {
  if (!form) return <p>{empty}</p>;
  const { rows, fields, send, release, ended, most, intentId, certificateId } = form;
  return (
    <Form method="post" key={intentId} noValidate autoComplete="off">
      <input type="hidden" name="intentId" value={intentId} />
      <input type="hidden" name="certificate" value={certificateId} />
      <Heading level={2}>{form.with}</Heading>
      {most && <p className="mc-soft">{most}</p>}
      <div id="f-chosen" tabIndex={-1}>
        <DataTable
          caption={form.with}
          hiddenCaption
          rows={rows}
          rowKey={({ key }) => key}
          empty={<p>{empty}</p>}
          columns={[
            {
              ...{ key: 'choose', header: columns.choose, hiddenHeader: true },
              cell: ({ key, select, isChosen }) => (
                <input
                  type="checkbox"
                  className="bo-box"
                  name="item"
                  value={key}
                  defaultChecked={isChosen}
                  aria-label={select}
                />
              ),
            },
            { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
            { key: 'owner', header: columns.owner, rowHeader: true, cell: ({ owner }) => owner },
            { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
            { key: 'since', header: columns.since, cell: ({ since }) => since },
          ]}
        />
      </div>
      {ended && (
        <Notice tone="warn">
          <p>{ended}</p>
        </Notice>
      )}
      {form.allow && <Heading level={2}>{form.allow}</Heading>}
      <div className="bo-counter">
        <FormFields fields={fields} />
        <SubmitRow>
          {release && <Button main>{release}</Button>}
          {send && (
            <Button variant="secondary" name="send" value="code">
              {send}
            </Button>
          )}
        </SubmitRow>
      </div>
    </Form>
  );
}
