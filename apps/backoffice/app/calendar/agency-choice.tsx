import { Button, FormFields } from '@mot-cua/ui';
import { Form } from '@remix-run/react';

interface Choice {
  id: string;
  label: string;
  show: string;
  options: { value: string; label: string }[];
}

/** Which agency a page is about, where there is more than one. */
export function AgencyChoice({ agency: { id, label, show, options }, action }: { agency: Choice; action: string }) {
  if (options.length < 2) return null;
  const field = { name: 'agency', kind: 'select', label, required: true, value: id, options } as const;
  return (
    <Form method="get" action={action} className="bo-report__filters">
      <FormFields fields={[field]} />
      <Button variant="secondary">{show}</Button>
    </Form>
  );
}
