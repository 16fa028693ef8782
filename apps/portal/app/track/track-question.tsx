import { Button, ErrorSummary, FormFields, Main, PageHead, Panel, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { questionView } from './question-view.server.ts';

/** Asks for the two codes of a dossier. */
export function TrackQuestion({ question }: { question: ReturnType<typeof questionView> }) {
  const { title, lead, fields, look, errors } = question;
  return (
    <Main width="form">
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      <Panel>
        <Form method="get">
          <FormFields fields={fields} />
          <SubmitRow>
            <Button>{look}</Button>
          </SubmitRow>
        </Form>
      </Panel>
    </Main>
  );
}
