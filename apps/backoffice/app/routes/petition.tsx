import { rawAnswers } from '@mot-cua/forms';
import { BackLink, ErrorSummary, KeyValue, Notice, Section, SheetHead, Tag, Thread } from '@mot-cua/ui';
import { petitionedAgencies, readPetition, type StaffPetition, takePetitionStep } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { BackofficeDeps } from '../deps.server.ts';
import { petitionHref, petitionsHref } from '../petitions/addresses.ts';
import { type PetitionView, petitionView } from '../petitions/petition-view.server.ts';
import { act, load } from '../routing.server.ts';
import { StepForm } from '../steps/step-form.tsx';
import { stepRaw } from '../steps/step-names.ts';

const choicesFor = async (deps: BackofficeDeps, { open }: StaffPetition) =>
  open.includes('passOn') ? petitionedAgencies(deps) : [];

export const loader = load('petitions', async ({ deps, actor, param, url, t, locale }) => {
  const found = await readPetition(deps, { id: param('id') }, actor);
  if (!found) throw notFound();
  const done = found.lines.find(({ step }) => step === url.searchParams.get('done'));
  return petitionView(found, await choicesFor(deps, found), { done: doneStep(done?.step) }, { t, locale });
});

const doneStep = (step: string | undefined) =>
  (['receive', 'refuse', 'passOn', 'answer', 'publish', 'unpublish'] as const).find((each) => each === step);

export const action = act('petitions', async ({ deps, actor, param, form, intentId, t, locale }) => {
  const id = param('id');
  const step = form.text('step');
  const raw = stepRaw(step, rawAnswers(form));
  const outcome = await takePetitionStep(
    deps,
    { id, step, version: Number(form.text('version')), raw, intentId },
    actor,
  );
  if (!outcome) throw notFound();
  if ('taken' in outcome) {
    // What was passed on is another agency's now.
    return see(outcome.taken === 'passOn' ? petitionsHref({}) : `${petitionHref(id)}?done=${outcome.taken}`);
  }
  if ('conflict' in outcome) return data({ notice: t('backoffice:petitions.conflict') }, { status: 409 });
  const found = await readPetition(deps, { id }, actor);
  if (!found) throw notFound();
  const agencies = await choicesFor(deps, found);
  return data({ page: petitionView(found, agencies, { rejected: { raw, outcome } }, { t, locale }) }, { status: 422 });
});

export default function Petition() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const view: PetitionView = answered && 'page' in answered ? answered.page : stored;
  const notice = answered && 'notice' in answered ? answered.notice : null;
  const { title, mendTitle, here, back, state, isLate, done, errors, version, intentId } = view;
  const { about, body, answer, acts, log } = view;
  useAnswerTitle(mendTitle);
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body mc-stack" data-gap="lg">
        <BackLink href={back.href}>{back.label}</BackLink>
        <ErrorSummary title={errors.title} errors={errors.items} />
        {done && !notice && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {notice && (
          <Notice tone="err" role="alert">
            <p>{notice}</p>
          </Notice>
        )}
        <p>
          <Tag tone={isLate ? 'err' : 'info'}>{state}</Tag>
        </p>
        <Section id="about" title={about.title}>
          <KeyValue rows={about.rows} />
        </Section>
        {[body, answer].map(
          (part) =>
            part && (
              <Section key={part.title} id={part === body ? 'body' : 'answer'} title={part.title}>
                <p className="mc-thread__text">{part.text}</p>
              </Section>
            ),
        )}
        <Section id="acts" title={acts.title}>
          {acts.forms.length === 0 && <p className="mc-soft">{acts.none}</p>}
          {acts.forms.map((form) => (
            <StepForm key={`${form.step}-${version}`} here={here} version={version} intentId={intentId} form={form} />
          ))}
        </Section>
        <Section id="log" title={log.title}>
          <Thread lines={log.lines} />
        </Section>
      </div>
    </>
  );
}
