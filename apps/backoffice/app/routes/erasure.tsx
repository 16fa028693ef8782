import { rawAnswers } from '@mot-cua/forms';
import { BackLink, ErrorSummary, KeyValue, Notice, Section, SheetHead } from '@mot-cua/ui';
import { giveErasureAnswer, readErasure } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { erasureHref } from '../erasure/addresses.ts';
import { type ErasureView, erasureView } from '../erasure/erasure-view.server.ts';
import { act, load } from '../routing.server.ts';
import { SettingsForm } from '../settings/settings-form.tsx';

export const loader = load('erasures', async ({ deps, actor, param, url, t, locale }) => {
  const found = await readErasure(deps, param('id'), actor);
  if (!found) throw notFound();
  return erasureView(found, { done: url.searchParams.has('done') }, { t, locale });
});

export const action = act('erasures', async ({ deps, actor, param, form, t, locale }) => {
  const id = param('id');
  const raw = rawAnswers(form);
  const given = await giveErasureAnswer(deps, { id, raw }, actor);
  if (!given) throw notFound();
  if ('answered' in given) return see(`${erasureHref(id)}?done`);
  if ('conflict' in given) return data({ notice: t('backoffice:erasures.conflict') }, { status: 409 });
  const found = await readErasure(deps, id, actor);
  if (!found) throw notFound();
  return data({ page: erasureView(found, { rejected: { raw, ...given } }, { t, locale }) }, { status: 422 });
});

export default function Erasure() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const view: ErasureView = answered && 'page' in answered ? answered.page : stored;
  const notice = answered && 'notice' in answered ? answered.notice : null;
  const { title, back, done, about, answer, given } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body mc-stack" data-gap="lg">
        <BackLink href={back.href}>{back.label}</BackLink>
        {answer && <ErrorSummary title={answer.form.errors.title} errors={answer.form.errors.items} />}
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
        <Section id="about" title={about.title}>
          <KeyValue rows={about.rows} />
        </Section>
        {given && (
          <Section id="given" title={given.title}>
            <KeyValue rows={given.rows} />
          </Section>
        )}
        {answer && (
          <Section id="answer" title={answer.title}>
            {answer.irrevocable && (
              <Notice tone="warn">
                <p>{answer.irrevocable}</p>
              </Notice>
            )}
            <SettingsForm form={answer.form} />
          </Section>
        )}
      </div>
    </>
  );
}
