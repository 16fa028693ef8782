import {
  Button,
  ErrorSummary,
  FormFields,
  Heading,
  LinkButton,
  Notice,
  PageHead,
  Panel,
  SubmitRow,
  SummaryList,
} from '@mot-cua/ui';
import { type ApplicationView, readApplication, submitApplication } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { pageAddress, tasksAddress } from '../application/addresses.ts';
import { ApplicationFrame } from '../application/application-frame.tsx';
import { checkView } from '../application/check-view.server.ts';
import { isComplete } from '../application/tasks-view.server.ts';
import { submittedAddress } from '../dossier/addresses.ts';
import { IntentField } from '../form/intent-field.tsx';
import { TextLines } from '../form/text-lines.tsx';
import { act, citizenOf, load, ownDraft } from '../routing.server.ts';

export const loader = load('ownDraft', ownDraft, ({ subject: { application }, t, locale }) => {
  if (!isComplete(application)) throw see(tasksAddress(application.draftId));
  return { ...checkView(application, { t, locale }), intentId: newIntentId() };
});

/** Somebody was quicker: the page that asks for the visit says so, and offers what is free. */
const pageOfVisit = ({ pages }: ApplicationView): string | undefined =>
  pages.find(({ page }) => page.fields.some(({ name }) => name === 'visitTime'))?.page.name;

/** An application that is gone was sent a moment ago, by a double click or in another tab: the list shows it. */
export const action = act('apply', async ({ deps, param, person, form, intentId, t, locale }) => {
  const citizen = citizenOf(person);
  const draftId = param('draftId');
  const application = await readApplication(deps, { draftId }, citizen);
  const declared = form.text('declared') === 'yes';
  const sent = application && (await submitApplication(deps, { draftId, intentId, declared }, citizen));
  if (!sent) return see('/my');
  if ('dossierId' in sent) return see(submittedAddress(sent.dossierId));
  if ('missing' in sent || 'beingChecked' in sent) return see(tasksAddress(draftId));
  const visitPage = 'refusal' in sent && sent.refusal.code === 'visitTaken' && pageOfVisit(application);
  if (visitPage) return see(pageAddress(draftId, visitPage));
  if ('refusal' in sent) return data({ refused: t(`workflow:refusals.${sent.refusal.code}`) }, { status: 422 });
  return data({ undeclared: checkView(application, { t, locale }, true) }, { status: 422 });
});

export default function ApplicationCheck() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const undeclared = answered && 'undeclared' in answered ? answered.undeclared : undefined;
  const refused = answered && 'refused' in answered ? answered.refused : undefined;
  const { frame, title, lead, groups, print, bring, send, afterwards, intentId } = stored;
  const { errors, declaration, tabTitle } = undeclared ?? stored;
  useAnswerTitle(undeclared && tabTitle);
  return (
    <ApplicationFrame frame={frame}>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {refused && (
        <Notice tone="err" role="alert">
          <p>{refused}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead} />
      <div className="mc-stack" data-gap="lg">
        {groups.map(({ id, title: heading, rows }) => (
          <section key={id} aria-labelledby={id}>
            <Heading level={2} id={id}>
              {heading}
            </Heading>
            <SummaryList rows={rows.map((row) => ({ ...row, value: <TextLines text={row.value} /> }))} />
          </section>
        ))}
        <LinkButton href={print.href} variant="secondary" icon="print">
          {print.label}
        </LinkButton>
        {bring && (
          <LinkButton href={bring.href} variant="secondary" icon="print">
            {bring.label}
          </LinkButton>
        )}
        <Panel>
          <Form method="post" noValidate>
            <IntentField intentId={intentId} />
            <FormFields fields={[declaration]} />
            <SubmitRow>
              <Button main>{send}</Button>
              <p className="mc-soft mc-small">{afterwards}</p>
            </SubmitRow>
          </Form>
        </Panel>
      </div>
    </ApplicationFrame>
  );
}
