import { Button, type FieldView, FormFields } from '@mot-cua/ui';
import { Form } from '@remix-run/react';

interface Filters {
  /** What is asked, for ears. */
  label?: string;
  fields: FieldView[];
  /** The word on the button. */
  show: string;
  /** Where the answer stands; by default here. */
  action?: string;
  /** What stays as it is in the address. */
  kept?: Readonly<Record<string, string>>;
}

/** Asks by address for what a page shows: it can be sent on, printed without it, and works without scripts. */
export function FilterForm({ label, fields, show, action, kept = {} }: Filters) {
  return (
    <Form method="get" action={action} className="bo-filters mc-no-print" aria-label={label}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormFields fields={fields} />
      <Button variant="secondary">{show}</Button>
    </Form>
  );
}
