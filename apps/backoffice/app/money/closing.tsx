import { Button, FormFields, Heading, Notice, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { ClosingView } from './closing-view.server.ts';

/** How the day was closed, or the form that closes it. */
export function Closing({ closing, action }: { closing: ClosingView; action: string }) {
  const { closed, changed, title, lead, fields, send, intentId } = closing;
  if (closed) {
    return (
      <div className="mc-sheet__body">
        <Notice tone={closed.isChanged ? 'err' : 'ok'} icon="lock">
          {closed.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {closed.isChanged && <p>{changed}</p>}
        </Notice>
      </div>
    );
  }
  return (
    <div className="mc-sheet__body mc-no-print">
      <Heading level={2}>{title}</Heading>
      <p>{lead}</p>
      {fields.length > 0 && (
        <Form method="post" action={action} key={intentId} noValidate className="bo-counter">
          <input type="hidden" name="intentId" value={intentId} />
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main>{send}</Button>
          </SubmitRow>
        </Form>
      )}
    </div>
  );
}
