import { Button, Notice } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import type { ShellView } from '../shell-view.ts';
import { actingAddress } from './addresses.ts';

/** In whose name everything on the page is done, and the way out of it in one click. */
export function ActingBanner({
  acting: { title, text, leave, intentId },
}: {
  acting: NonNullable<ShellView['acting']>;
}) {
  return (
    <aside aria-label={title} className="mc-wrap mc-announced mc-no-print">
      <Notice tone="warn" icon="people" title={title}>
        <p>{text}</p>
        <Form method="post" action={actingAddress}>
          <IntentField intentId={intentId} />
          <Button variant="secondary" name="leave" value="yes">
            {leave}
          </Button>
        </Form>
      </Notice>
    </aside>
  );
}
