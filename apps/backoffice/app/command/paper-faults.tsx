import { Button, Fold, FormFields, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { PaperFaults as View } from './paper-faults.server.ts';

/** Folded while everything is right: what is missing or wrong becomes a request for a supplement. */
export function PaperFaults({ faults, version, intentId }: { faults: View; version: number; intentId: string }) {
  const { title, action, begins, fields, send } = faults;
  return (
    <Fold summary={title}>
      <Form method="post" action={action}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="intentId" value={intentId} />
        <input type="hidden" name="begins" value={begins} />
        <FormFields fields={fields} />
        <SubmitRow>
          <Button variant="secondary">{send}</Button>
        </SubmitRow>
      </Form>
    </Fold>
  );
}
