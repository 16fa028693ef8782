import { Button, FormFields, Link, Notice, Section, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import type { contactView } from './contact-view.server.ts';

interface ContactFormProps {
  contact: ReturnType<typeof contactView>;
  intentId: string;
}

/** Where and in which language a person wants to be told things. */
export const ContactForm = ({ contact, intentId }: ContactFormProps) => (
  <Section id="contact" title={contact.title}>
    <p>{contact.text}</p>
    {contact.waiting.map(({ kind, title, text, enter }) => (
      <Notice key={kind} tone="warn" title={title}>
        <p>{text}</p>
        <Link className="mc-touch" href={enter.href}>
          {enter.label}
        </Link>
      </Notice>
    ))}
    {contact.tooMany && (
      <Notice tone="err" role="alert">
        <p>{contact.tooMany}</p>
      </Notice>
    )}
    <Form method="post" noValidate className="mc-stack" data-gap="lg">
      <IntentField intentId={intentId} />
      <FormFields fields={contact.fields} />
      <SubmitRow>
        <Button main>{contact.save}</Button>
      </SubmitRow>
    </Form>
  </Section>
);
