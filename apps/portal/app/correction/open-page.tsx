import { BackLink, Button, KeyValue, Main, PageHead, Section, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { IntentField } from '../form/intent-field.tsx';
import { TextLines } from '../form/text-lines.tsx';
import type { OpenView } from './open-view.server.ts';

/** A correction that is open, and the way to take the request back. */
export function OpenPage({ page, intentId, notice }: { page: OpenView; intentId: string; notice: ReactNode }) {
  const { title, lead, back, asked, version } = page;
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      {notice}
      <PageHead title={title} lead={lead} />
      {asked && (
        <Section id="asked" title={asked.title}>
          <KeyValue rows={asked.rows.map(({ key, value }) => ({ key, value: <TextLines text={value} /> }))} />
          <Form method="post">
            <IntentField intentId={intentId} />
            <input type="hidden" name="version" value={version} />
            <p className="mc-soft">{asked.text}</p>
            <SubmitRow>
              <Button variant="secondary" name="asked" value={String(asked.seq)}>
                {asked.withdraw}
              </Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Main>
  );
}
