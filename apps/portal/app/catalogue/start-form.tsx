import { Button, LinkButton } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { applyAddress } from './addresses.ts';

interface StartFormProps {
  slug: string;
  label: string;
  /** Absent while nobody is signed in: then the way leads through signing in. */
  intentId: string | null;
  /** What was answered before an application is begun. */
  told?: readonly { name: string; value: string }[];
}

/** The main action of a procedure's page. */
export function StartForm({ slug, label, intentId, told = [] }: StartFormProps) {
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
      {told.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button main>{label}</Button>
    </Form>
  );
}
