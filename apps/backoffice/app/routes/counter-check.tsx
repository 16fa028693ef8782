import { Button, ErrorSummary, FormFields, Notice, Section, SubmitRow, SummaryList } from '@mot-cua/ui';
import { readApplication, readDossier, submitApplication } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { counterHref } from '../counter/addresses.ts';
import { CounterFrame } from '../counter/counter-frame.tsx';
import { nextHref } from '../counter/frame-view.server.ts';
import { type HandInView, handInView } from '../counter/hand-in-view.server.ts';
import { commandHref, dossierHref } from '../dossier/addresses.ts';
import { act, counterDraft, load } from '../routing.server.ts';

export const loader = load('counterDraft', counterDraft, ({ subject: { application }, t, locale, url }) => {
  if (nextHref(application) !== url.pathname) throw see(nextHref(application));
  return handInView(application, { t, locale });
});

/** What was handed in a moment ago, by a double click or by a colleague, is found by the number that the draft had. */
export const action = act('counter', async ({ deps, actor, param, form, intentId, t, locale }) => {
  const draftId = param('draftId');
  const application = await readApplication(deps, { draftId }, actor);
  const declared = form.text('declared') === 'yes';
  const resultAt = form.text('resultAt') === 'competent' ? 'competent' : 'receiving';
  const sent = await submitApplication(deps, { draftId, intentId, declared, resultAt }, actor);
  if (!sent) throw see(counterHref());
  if ('dossierId' in sent) {
    const view = await readDossier(deps, { id: sent.dossierId }, actor);
    if (!view) throw notFound();
    const mayAccept = view.permitted.some(({ command, closed }) => command === 'accept' && closed === null);
    return see(mayAccept ? commandHref(sent.dossierId, 'accept') : `${dossierHref(sent.dossierId)}?done=1`);
  }
  if (!application) throw see(counterHref());
  if ('missing' in sent || 'beingChecked' in sent) return see(nextHref(application));
  const refused = 'refusal' in sent ? t(`workflow:refusals.${sent.refusal.code}`) : undefined;
  return data(handInView(application, { t, locale }, { undeclared: !refused, refused }), { status: 422 });
});

export default function CounterCheck() {
  const loaded = useLoaderData<typeof loader>();
  const view: HandInView = useActionData<typeof action>() ?? loaded;
  const { frame, lead, groups, resultAt, declaration, errors, refused, send, intentId, mendTitle } = view;
  useAnswerTitle(mendTitle);
  return (
    <CounterFrame frame={frame}>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {refused && (
        <Notice tone="err" role="alert">
          <p>{refused}</p>
        </Notice>
      )}
      <p>{lead}</p>
      {groups.map(({ id, title, rows }) => (
        <Section key={id} id={id} title={title}>
          <SummaryList rows={rows} />
        </Section>
      ))}
      <Form method="post" noValidate>
        <input type="hidden" name="intentId" value={intentId} />
        <FormFields fields={resultAt ? [resultAt, declaration] : [declaration]} />
        <SubmitRow>
          <Button main>{send}</Button>
        </SubmitRow>
      </Form>
    </CounterFrame>
  );
}
