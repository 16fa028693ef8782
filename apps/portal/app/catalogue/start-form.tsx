import { Button, LinkButton } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { applyAddress } from './addresses.ts';

interface StartFormProps {
  slug: string;
  label: string;
  /** Absent while nobody is signed in: then the way leads through signing in. */
  intentId: string | null;
}

/** The main action of a procedure's page. */
export function StartForm({ slug, label, intentId }: StartFormProps) {
  if (!intentId) {
    return (
      <LinkButton href={applyAddress(slug)} main>
        {label}
      </LinkButton>
    );
  }
  return (
    <Form method="post" action={applyAddress(slug)}>
      <IntentField intentId={intentId} />
      <Button main>{label}</Button>
    </Form>
  );
}
