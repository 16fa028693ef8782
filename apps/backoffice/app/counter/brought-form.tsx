import { Button, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { BroughtPaper } from './brought-paper.tsx';
import type { BroughtView } from './brought-view.server.ts';

const removing = 'f-remove-scan';

/** Each paper: a box to tick when it lies on the counter, and room for its scan. */
export function BroughtForm({ view: { papers, save, intentId, none } }: { view: BroughtView }) {
  return (
    <>
      <Form method="post" encType="multipart/form-data" key={intentId} noValidate>
        <input type="hidden" name="intentId" value={intentId} />
        {papers.length === 0 && <p>{none}</p>}
        {papers.map((paper) => (
          <BroughtPaper key={paper.key} paper={paper} removing={removing} />
        ))}
        <SubmitRow>
          <Button main>{save}</Button>
        </SubmitRow>
      </Form>
      <Form method="post" id={removing}>
        <input type="hidden" name="intentId" value={intentId} />
      </Form>
    </>
  );
}
