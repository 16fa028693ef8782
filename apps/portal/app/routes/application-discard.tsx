import { Button, Link, PageHead, SubmitRow } from '@mot-cua/ui';
import { discardApplication } from '@mot-cua/use-cases';
import { newIntentId, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { ApplicationFrame } from '../application/application-frame.tsx';
import { frameView } from '../application/frame-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDraft } from '../routing.server.ts';

export const loader = load('ownDraft', ownDraft, ({ subject, t, locale }) => ({
  frame: frameView(subject.application, { t, locale }),
  title: t('portal:tasks.discardTitle'),
  lead: t('portal:tasks.discardLead'),
  discard: t('portal:tasks.discard'),
  cancel: t('shell:cancel'),
  intentId: newIntentId(),
}));

export const action = act('ownDraft', ownDraft, async ({ deps, subject, person }) => {
  await discardApplication(deps, { draftId: subject.application.draftId }, citizenOf(person));
  return see('/my');
});

export default function DiscardApplication() {
  const { frame, title, lead, discard, cancel, intentId } = useLoaderData<typeof loader>();
  return (
    <ApplicationFrame frame={frame}>
      <PageHead title={title} eyebrow={frame.procedure} lead={lead} />
      <Form method="post">
        <IntentField intentId={intentId} />
        <SubmitRow>
          <Button main>{discard}</Button>
          <Link href={frame.tasks.href}>{cancel}</Link>
        </SubmitRow>
      </Form>
    </ApplicationFrame>
  );
}
