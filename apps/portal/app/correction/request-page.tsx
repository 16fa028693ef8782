import { BackLink, Button, ErrorSummary, FormFields, Link, Main, PageHead, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { IntentField } from '../form/intent-field.tsx';
import type { RequestView } from './request-view.server.ts';

/** Asking for a correction: what is wrong, what is right, why, and a file that shows it. */
export function RequestPage({ page, intentId, notice }: { page: RequestView; intentId: string; notice: ReactNode }) {
  const { title, lead, back, fields, proof, errors, version, send, cancel } = page;
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {notice}
      <PageHead title={title} lead={lead} />
      <Form method="post" encType="multipart/form-data" className="mc-stack" data-gap="lg" noValidate>
        <IntentField intentId={intentId} />
        <input type="hidden" name="version" value={version} />
        <FormFields fields={fields} />
        {proof && (
          <p>
            <input type="hidden" name="proofId" value={proof.id} />
            {proof.kept}
          </p>
        )}
        <SubmitRow>
          <Button main>{send}</Button>
          <Link className="mc-touch" href={back.href}>
            {cancel}
          </Link>
        </SubmitRow>
      </Form>
    </Main>
  );
}
