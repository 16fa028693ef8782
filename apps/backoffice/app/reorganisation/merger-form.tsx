import { Button, ErrorSummary, FormFields, Heading } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { MergerForm as View } from './merger-form.server.ts';

/** A merger as somebody enters it; the next page shows what would pass. */
export function MergerForm({ form: { title, lead, look, errors, fields } }: { form: View }) {
  return (
    <section aria-labelledby="merger">
      <Heading level={2} id="merger">
        {title}
      </Heading>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <p className="mc-soft">{lead}</p>
      <Form method="get" action="/admin/agencies/preview" className="bo-merger">
        <FormFields fields={fields} />
        <Button>{look}</Button>
      </Form>
    </section>
  );
}
