import { Button, Fold, FormFields, LinkButton, Notice, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { StepFormView } from './step-form-view.ts';

interface Props {
  here: string;
  version: number | string;
  intentId: string;
  form: StepFormView;
}

/** One thing to do, on a page where several may be done. */
export const StepForm = ({ here, version, intentId, form }: Props) => (
  <Fold summary={form.title} boxed open={form.isOpen}>
    <Form method="post" action={here} noValidate className="mc-stack" data-gap="lg">
      <input type="hidden" name="intentId" value={intentId} />
      <input type="hidden" name="version" value={version} />
      <p>{form.lead}</p>
      {form.setUp && (
        <Notice tone="warn" title={form.setUp.title}>
          {form.setUp.link && (
            <p>
              <LinkButton href={form.setUp.link.href} variant="secondary">
                {form.setUp.link.label}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      <FormFields fields={form.fields} />
      {!form.setUp && (
        <SubmitRow>
          <Button name="step" value={form.step}>
            {form.send}
          </Button>
        </SubmitRow>
      )}
    </Form>
  </Fold>
);
