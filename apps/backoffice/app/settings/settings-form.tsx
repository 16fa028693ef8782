import { Button, FormFields, SubmitRow } from '@mot-cua/ui';
import { useAnswerTitle } from '@mot-cua/web';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { SettingsFormView } from './settings-form.server.ts';

interface SettingsFormProps {
  form: SettingsFormView;
  /** Where it is posted to; the address of the page without it. */
  action?: string;
  /** What is posted besides and not asked. */
  hidden?: Readonly<Record<string, string | number>>;
  /** What else may be done, after the main button. */
  children?: ReactNode;
}

/** The questions of a page, and its one main button; errors are listed where the page begins. */
export function SettingsForm({ form, action, hidden = {}, children }: SettingsFormProps) {
  const { fields, mendTitle, intentId, send } = form;
  useAnswerTitle(mendTitle);
  return (
    <Form method="post" action={action} key={intentId} noValidate className="bo-counter">
      <input type="hidden" name="intentId" value={intentId} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormFields fields={fields} />
      <SubmitRow>
        <Button main>{send}</Button>
        {children}
      </SubmitRow>
    </Form>
  );
}
