import { Button, Link, Notice, Section } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import type { ActingView } from './acting-view.server.ts';

interface ActingChildrenProps {
  view: NonNullable<ActingView['children']>;
  intentId: string;
}

/** How it becomes known here whose child somebody is: by a birth that was registered, or at a counter. */
export function ActingChildren({ view, intentId }: ActingChildrenProps) {
  const { title, text, find, found, visit, agencies } = view;
  return (
    <Section id="children" title={title}>
      {found && (
        <Notice tone={found.tone} role="status">
          <p>{found.text}</p>
        </Notice>
      )}
      <p>{text}</p>
      <Form method="post">
        <IntentField intentId={intentId} />
        <Button variant="secondary" name="children" value="yes">
          {find}
        </Button>
      </Form>
      <p>
        {visit} <Link href={agencies.href}>{agencies.label}</Link>
      </p>
    </Section>
  );
}
