import {
  BackLink,
  Button,
  ErrorSummary,
  FormFields,
  Main,
  Notice,
  PageHead,
  Section,
  SubmitRow,
  Thread,
} from '@mot-cua/ui';
import { markMyNotices, readMyMessages, writeToAgency } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { messagesAddress } from '../dossier/addresses.ts';
import { IntentField } from '../form/intent-field.tsx';
import { messagesView } from '../messages/messages-view.server.ts';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, async ({ deps, person, subject, url, t, locale }) => {
  const { view } = subject;
  const { id } = view.dossier;
  const citizen = citizenOf(person);
  const [mine] = await Promise.all([
    readMyMessages(deps, { id }, citizen),
    markMyNotices(deps, { dossierId: id }, citizen),
  ]);
  if (!mine) throw notFound();
  const wasSent = url.searchParams.has('sent');
  return { ...messagesView(view, mine, { t, locale }), wasSent, intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, subject, person, form, intentId, t, locale } = given;
  const { view } = subject;
  const { id } = view.dossier;
  const citizen = citizenOf(person);
  const outcome = await writeToAgency(deps, { id, text: form.text('message'), intentId }, citizen);
  if (!outcome) throw notFound();
  if ('written' in outcome) return see(`${messagesAddress(id)}?sent`);
  const mine = await readMyMessages(deps, { id }, citizen);
  if (!mine) throw notFound();
  const rejected = 'problems' in outcome ? { text: outcome.text, problem: outcome.problems.message } : undefined;
  return data({ page: messagesView(view, mine, { t, locale }, rejected) }, { status: 422 });
});

export default function MyMessages() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.page;
  const { title, tabTitle, back, lead, thread, closed, fields, errors, send, sent } = rejected ?? stored;
  useAnswerTitle(rejected ? tabTitle : undefined);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {stored.wasSent && !rejected && (
        <Notice tone="ok" role="status">
          <p>{sent}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead} />
      <Section id="thread" title={thread.title}>
        {thread.lines.length === 0 ? <p className="mc-soft">{thread.none}</p> : <Thread lines={thread.lines} />}
      </Section>
      {closed ? (
        <Notice tone="warn">
          <p>{closed}</p>
        </Notice>
      ) : (
        <Form method="post" noValidate key={thread.lines.length}>
          <IntentField intentId={stored.intentId} />
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main>{send}</Button>
          </SubmitRow>
        </Form>
      )}
    </Main>
  );
}
