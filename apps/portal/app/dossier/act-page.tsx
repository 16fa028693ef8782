import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldView,
  FormFields,
  Link,
  Main,
  Notice,
  PageHead,
  SubmitRow,
} from '@mot-cua/ui';
import { useAnswerTitle } from '@mot-cua/web';
import { Form } from '@remix-run/react';
import type { ComponentProps } from 'react';
import { IntentField } from '../form/intent-field.tsx';

/** A page on which the applicant does one thing to their dossier. */
export interface ActView {
  title: string;
  tabTitle: string;
  back: { href: string; label: string };
  lead: string;
  /** What it is about, in the agency's words. */
  quote: string | null;
  fields: FieldView[];
  errors: { title: string; items: ComponentProps<typeof ErrorSummary>['errors'] };
  version: number;
  /** What follows, said before it is sent. */
  note: string | null;
  send: string;
  keep: string;
}

/** What was answered when it was not done: the page with its errors, or why it cannot be. */
export type ActAnswer = { page: ActView | null } | { notice: string };

export function ActPage({ stored, answered }: { stored: ActView & { intentId: string }; answered?: ActAnswer }) {
  const rejected = answered && 'page' in answered ? answered.page : null;
  const notice = answered && 'notice' in answered ? answered.notice : null;
  const { title, tabTitle, back, lead, quote, fields, errors, version, note, send, keep } = rejected ?? stored;
  useAnswerTitle(rejected ? tabTitle : undefined);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {notice && (
        <Notice tone="err" role="alert">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead} />
      {quote && <blockquote className="mc-quote">{quote}</blockquote>}
      <Form method="post" noValidate>
        <IntentField intentId={stored.intentId} />
        <input type="hidden" name="version" value={version} />
        <FormFields fields={fields} />
        {note && <p>{note}</p>}
        <SubmitRow>
          <Button main>{send}</Button>
          <Link className="mc-touch" href={back.href}>
            {keep}
          </Link>
        </SubmitRow>
      </Form>
    </Main>
  );
}
