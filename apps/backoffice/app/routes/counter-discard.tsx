import { Button, Link, SheetHead, SubmitRow } from '@mot-cua/ui';
import { discardApplication } from '@mot-cua/use-cases';
import { newIntentId, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { counterHref } from '../counter/addresses.ts';
import { nextHref } from '../counter/frame-view.server.ts';
import { act, counterDraft, load } from '../routing.server.ts';

export const loader = load('counterDraft', counterDraft, ({ subject: { application }, t }) => ({
  title: t('backoffice:counter.discardTitle', { name: application.owner.fullName }),
  lead: t('backoffice:counter.discardLead'),
  discard: t('backoffice:counter.discard'),
  cancel: { href: nextHref(application), label: t('shell:cancel') },
  intentId: newIntentId(),
}));

export const action = act('counterDraft', counterDraft, async ({ deps, actor, subject }) => {
  await discardApplication(deps, { draftId: subject.application.draftId }, actor);
  return see(counterHref());
});

export default function CounterDiscard() {
  const { title, lead, discard, cancel, intentId } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <Form method="post">
          <input type="hidden" name="intentId" value={intentId} />
          <SubmitRow>
            <Button main>{discard}</Button>
            <Link href={cancel.href}>{cancel.label}</Link>
          </SubmitRow>
        </Form>
      </div>
    </>
  );
}
