import { Button, Fold, FormFields } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { savingView } from './saving-view.server.ts';

/** Keeps the list as it stands under a name, or drops a kept one. */
export function SavedViews({
  saving: { title, address, intentId, field, dropLabel, drop, isOpen },
}: {
  saving: ReturnType<typeof savingView>;
}) {
  const given = (
    <>
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="intentId" value={intentId} />
    </>
  );
  if (drop) {
    return (
      <Form method="post" action="/work/views">
        {given}
        <Button variant="link" name="drop" value={drop}>
          {dropLabel}
        </Button>
      </Form>
    );
  }
  return (
    <Fold summary={title} open={isOpen}>
      <Form method="post" action="/work/views">
        {given}
        <FormFields fields={[field]} />
        <Button variant="secondary">{title}</Button>
      </Form>
    </Fold>
  );
}
