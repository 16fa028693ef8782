import { Button, Fold, FormFields, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { PetitionView } from './petition-view.server.ts';

type Props = Pick<PetitionView, 'here' | 'version' | 'intentId'> & { form: PetitionView['acts']['forms'][number] };

/** One thing to do about a petition. */
export const StepForm = ({ here, version, intentId, form }: Props) => (
  <Fold summary={form.title} boxed open={form.isOpen}>
    <Form method="post" action={here} noValidate className="mc-stack" data-gap="lg">
      <input type="hidden" name="intentId" value={intentId} />
      <input type="hidden" name="version" value={version} />
      <p>{form.lead}</p>
      <FormFields fields={form.fields} />
      <SubmitRow>
        <Button name="step" value={form.step}>
          {form.send}
        </Button>
      </SubmitRow>
    </Form>
  </Fold>
);
