import { Button, ErrorSummary, FormFields, Notice, Section, SubmitRow, Thread } from '@mot-cua/ui';
import { answerCitizen, readMessages } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { messagesHref } from '../dossier/addresses.ts';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { messagesView } from '../messages/messages-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, async ({ deps, actor, subject, url, t, locale }) => {
  const { view } = subject;
  const say = { t, locale };
  const messages = await readMessages(deps, { id: view.dossier.id }, actor);
  if (!messages) throw notFound();
  return {
    title: `${t('backoffice:messages.tab')}: ${view.owner.fullName}`,
    identity: identityView(view, say),
    aside: asideView(view, say),
    page: messagesView(messages, say),
    wasSent: url.searchParams.has('sent'),
    intentId: newIntentId(),
  };
});

export const action = act('staffDossierActs', foundDossier, async (given) => {
  const { deps, actor, subject, form, intentId, t, locale } = given;
  const { id } = subject.view.dossier;
  const outcome = await answerCitizen(deps, { id, text: form.text('message'), intentId }, actor);
  const messages = outcome && (await readMessages(deps, { id }, actor));
  if (!outcome || !messages) throw notFound();
  if ('written' in outcome) return see(`${messagesHref(id)}?sent`);
  const rejected = { text: outcome.text, problem: outcome.problems.message };
  return data({ page: messagesView(messages, { t, locale }, rejected) }, { status: 422 });
});

export default function DossierMessages() {
  const { identity, aside, page, wasSent, intentId } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.page;
  const { heading, none, lines, fields, notYours, errors, send, sent } = rejected ?? page;
  const notices = (
    <>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {wasSent && !rejected && (
        <Notice tone="ok" role="status">
          <p>{sent}</p>
        </Notice>
      )}
    </>
  );
  return (
    <DossierSheet identity={identity} aside={aside} notices={notices}>
      <Section id="messages" title={heading}>
        {lines.length === 0 ? <p className="mc-soft">{none}</p> : <Thread lines={lines} />}
        {fields ? (
          <Form method="post" noValidate key={lines.length}>
            <input type="hidden" name="intentId" value={intentId} />
            <FormFields fields={fields} />
            <SubmitRow>
              <Button>{send}</Button>
            </SubmitRow>
          </Form>
        ) : (
          <p className="mc-soft">{notYours}</p>
        )}
      </Section>
    </DossierSheet>
  );
}
