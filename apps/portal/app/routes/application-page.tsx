import { type Rejected, rawAnswers } from '@mot-cua/forms';
import { Button, ErrorSummary, FormFields, LinkList, Notice, PageHead, Section, SubmitRow } from '@mot-cua/ui';
import { type ApplicationView, readVisitChoice, saveAnswers } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useRef } from 'react';
import { checkAddress, pageAddress, tasksAddress } from '../application/addresses.ts';
import { ApplicationFrame } from '../application/application-frame.tsx';
import { pageView } from '../application/page-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDraft } from '../routing.server.ts';
import { TypistFields } from '../typing/typist-fields.tsx';
import { typistMark } from '../typing/typist-mark.server.ts';
import { useTyping } from '../typing/use-typing.ts';
import { shown, typedPlace, withChoice, withPlace, withPressed } from '../visits/choice-view.server.ts';

const pageNamed = ({ pages }: ApplicationView, name: string) => {
  const found = pages.find(({ page }) => page.name === name);
  if (!found) throw notFound();
  return found.page;
};

const afterPage = (draftId: string, next: string | null): string => {
  if (next === null) return checkAddress(draftId);
  return next === 'papers' ? tasksAddress(draftId) : pageAddress(draftId, next);
};

export const loader = load('ownDraft', ownDraft, async ({ deps, subject, person, param, url, t, locale }) => {
  const say = { t, locale };
  const page = pageNamed(subject.application, param('page'));
  const application = withPressed(subject.application, url);
  const choice = await readVisitChoice(deps, application, page);
  const view = pageView(application, page, say, choice?.problems && shown(application, page, choice.problems));
  const pressed = url.searchParams.get('visit') ?? '';
  const typist = typistMark(person);
  return { ...withChoice(view, choice, { application, page }, say), pressed, typist, intentId: newIntentId() };
});

export const action = act('ownDraft', ownDraft, async ({ deps, subject, param, person, form, t, locale }) => {
  const { application } = subject;
  const say = { t, locale };
  const page = pageNamed(application, param('page'));
  const raw = rawAnswers(form);
  const revision = Number(form.text('revision'));
  const { draftId } = application;
  const typist = { writer: form.text('writer'), seen: form.text('seen') };
  const saved = await saveAnswers(deps, { draftId, page: page.name, raw, revision, typist }, citizenOf(person));
  if (!saved) throw notFound();
  if ('saved' in saved) return see(form.text('later') ? '/my' : afterPage(draftId, saved.next));
  const draw = async (rejected: Rejected) => {
    const choice = await readVisitChoice(deps, withPlace(application, typedPlace(application, raw)), page);
    return withChoice(pageView(application, page, say, rejected), choice, { application, page, raw }, say);
  };
  if ('problems' in saved) return data({ page: await draw(saved) }, { status: 422 });
  const kept = await draw({ raw, problems: {} });
  return data({ page: kept, changed: t('portal:form.changedElsewhere') }, { status: 409 });
});

export default function ApplicationPage() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { frame, name, title, tabTitle, section, intro, fields, knownHelp, errors, save, later, visits, ...rest } = {
    ...stored,
    ...answered?.page,
  };
  const form = useRef<HTMLFormElement>(null);
  const { kept, left } = useTyping(form, { address: rest.typing.address, typist: stored.typist }, answered);
  useAnswerTitle(errors.items.length > 0 ? tabTitle : undefined);
  return (
    <ApplicationFrame frame={frame}>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {answered?.changed && (
        <Notice tone="warn" role="alert">
          <p>{answered.changed}</p>
        </Notice>
      )}
      <PageHead title={title} eyebrow={section} lead={intro} />
      {visits && (
        <Section id="free" title={visits.title}>
          <p className="mc-soft">{visits.lead}</p>
          <LinkList items={visits.links} />
        </Section>
      )}
      <Form method="post" key={`${name} ${stored.pressed}`} ref={form} noValidate>
        <IntentField intentId={stored.intentId} />
        <TypistFields {...(left ?? rest)} />
        {knownHelp && <p className="mc-soft mc-small">{knownHelp}</p>}
        <FormFields fields={fields} />
        <SubmitRow>
          <Button main>{save}</Button>
          <Button variant="link" name="later" value="yes">
            {later}
          </Button>
        </SubmitRow>
        <p aria-live="polite" className="mc-soft mc-small">
          {kept ? rest.typing[kept] : left && rest.typing.left}
        </p>
      </Form>
    </ApplicationFrame>
  );
}
