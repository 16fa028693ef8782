import {
  Breadcrumbs,
  Button,
  ComparedCase,
  ErrorSummary,
  FormFields,
  Heading,
  KeyValue,
  Link,
  Notice,
  SheetHead,
  SubmitRow,
} from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { CasePageView } from './case-page-view.server.ts';

/** What is proposed and waits: read on the screen, or printed and signed at the counter. */
function Proposed({ page }: { page: CasePageView }) {
  const { proposed, action, intentId, version } = page;
  if (!proposed) return null;
  return (
    <>
      <Notice tone="info" title={proposed.title}>
        <p>{proposed.text}</p>
      </Notice>
      <ComparedCase {...proposed.compared} />
      <div className="bo-signing">
        <p>{proposed.signature}</p>
      </div>
      <div className="mc-no-print mc-stack">
        <Heading level={2}>{proposed.atCounter}</Heading>
        <p>{proposed.lead}</p>
        <Form method="post" action={action} noValidate key={intentId}>
          <input type="hidden" name="intentId" value={intentId} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="proposalId" value={proposed.proposalId} />
          <input type="hidden" name="which" value="agree" />
          <FormFields fields={proposed.fields} />
          <SubmitRow>
            <Button main>{proposed.agree}</Button>
          </SubmitRow>
        </Form>
      </div>
    </>
  );
}

export function CasePage({ page }: { page: CasePageView }) {
  const { title, crumbs, facts, lead, sent, declined, trouble, again, fields, errors, send, back } = page;
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} />
      <div className="mc-sheet__body mc-stack">
        <ErrorSummary title={errors.title} errors={errors.items} />
        {trouble && (
          <Notice tone="err" role="alert">
            <p>{trouble}</p>
          </Notice>
        )}
        {sent && (
          <Notice tone="ok" role="status">
            <p>{sent}</p>
          </Notice>
        )}
        {declined && (
          <Notice tone="warn">
            <p>{declined}</p>
          </Notice>
        )}
        <KeyValue rows={facts} />
        <Proposed page={page} />
        <div className="mc-no-print mc-stack">
          {again && <Heading level={2}>{again}</Heading>}
          <p>{lead}</p>
          <Form method="post" action={page.action} noValidate key={`${page.intentId} propose`}>
            <input type="hidden" name="intentId" value={page.intentId} />
            <input type="hidden" name="version" value={page.version} />
            <input type="hidden" name="which" value="propose" />
            <FormFields fields={fields} />
            <SubmitRow>
              <Button main={!again} variant={again ? 'secondary' : 'primary'}>
                {send}
              </Button>
              <Link href={back.href}>{back.label}</Link>
            </SubmitRow>
          </Form>
        </div>
      </div>
    </>
  );
}
