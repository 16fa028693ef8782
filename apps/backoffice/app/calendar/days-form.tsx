import { Button, ErrorSummary, FormFields, Heading } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { DaysForm as View } from './days-form.server.ts';

/** Days off as somebody enters them; the next page shows what would move. */
export function DaysForm({ form: { title, lead, look, errors, fields } }: { form: View }) {
  return (
    <section aria-labelledby="announce">
      <Heading level={2} id="announce">
        {title}
      </Heading>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <p className="mc-soft">{lead}</p>
      <Form method="get" action="/admin/calendar/preview" className="bo-days">
        <FormFields fields={fields} />
        <Button>{look}</Button>
      </Form>
    </section>
  );
}
