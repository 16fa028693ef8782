import { pageForm, type Rejected, rawAnswers } from '@mot-cua/forms';
import { Button, ErrorSummary, FormFields, Notice, SubmitRow } from '@mot-cua/ui';
import { type ApplicationView, readApplication, saveAnswers } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CounterFrame } from '../counter/counter-frame.tsx';
import { frameView, nextHref } from '../counter/frame-view.server.ts';
import { act, counterDraft, load } from '../routing.server.ts';
import type { Say } from '../say.ts';

const pageNamed = ({ pages }: ApplicationView, name: string) => {
  const found = pages.find(({ page }) => page.name === name);
  if (!found) throw notFound();
  return found.page;
};

function pageView(application: ApplicationView, name: string, say: Say, rejected?: Rejected) {
  const { t } = say;
  const page = pageNamed(application, name);
  const form = pageForm(application, page, { say, source: t('backoffice:counter.known'), rejected });
  const frame = frameView(application, form.title, say);
  return {
    ...form,
    title: frame.title,
    frame,
    mendTitle: form.errors.items.length > 0 ? t('shell:errorTitle', { page: frame.title }) : undefined,
    knownHelp: page.fields.some((field) => field.name in application.locked)
      ? t('backoffice:counter.knownHelp')
      : undefined,
    save: t('shell:saveAndContinue'),
  };
}

export const loader = load('counterDraft', counterDraft, ({ subject, param, t, locale }) => ({
  ...pageView(subject.application, param('page'), { t, locale }),
  intentId: newIntentId(),
}));

export const action = act('counterDraft', counterDraft, async (given) => {
  const { deps, actor, subject, param, form, t, locale } = given;
  const { application } = subject;
  const { draftId } = application;
  const page = param('page');
  const raw = rawAnswers(form);
  const revision = Number(form.text('revision'));
  const typist = { writer: '', seen: form.text('seen') };
  const saved = await saveAnswers(deps, { draftId, page, raw, revision, typist }, actor);
  if (!saved) throw notFound();
  const draw = (rejected: Rejected, now = application) => pageView(now, page, { t, locale }, rejected);
  if ('problems' in saved) return data({ page: draw(saved), changed: undefined }, { status: 422 });
  const now = await readApplication(deps, { draftId }, actor);
  if (!now) throw notFound();
  if ('saved' in saved) return see(nextHref(now));
  const changed = t('backoffice:counter.changedElsewhere');
  return data({ page: draw({ raw, problems: {} }, now), changed }, { status: 409 });
});

export default function CounterPage() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const view = { ...loaded, ...answered?.page };
  useAnswerTitle(view.mendTitle);
  return (
    <CounterFrame frame={view.frame}>
      <ErrorSummary title={view.errors.title} errors={view.errors.items} />
      {answered?.changed && (
        <Notice tone="warn" role="alert">
          <p>{answered.changed}</p>
        </Notice>
      )}
      <p className="mc-soft">{view.section}</p>
      {view.intro && <p>{view.intro}</p>}
      {view.knownHelp && <p className="mc-soft mc-small">{view.knownHelp}</p>}
      <Form method="post" key={`${view.name} ${view.revision}`} noValidate>
        <input type="hidden" name="intentId" value={view.intentId} />
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="seen" value={view.seen} />
        <FormFields fields={view.fields} />
        <SubmitRow>
          <Button main>{view.save}</Button>
        </SubmitRow>
      </Form>
    </CounterFrame>
  );
}
