import { BackLink, Button, ErrorSummary, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { uploadLimits } from '../application/take-files.server.ts';
import { useAnswerTitle } from '../document-title.tsx';
import { dossierAddress } from '../dossier/addresses.ts';
import { SupplementPlace } from '../dossier/supplement-place.tsx';
import { type SupplementView, supplementView } from '../dossier/supplement-view.server.ts';
import { takeReply } from '../dossier/take-reply.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, ({ subject: { view }, t, locale }) => {
  const page = supplementView(view, { t, locale });
  if (!page) throw see(dossierAddress(view.dossier.id));
  return { ...page, intentId: newIntentId() };
});

export const action = act(
  'ownDossierActs',
  ownDossier,
  async ({ deps, subject: { view }, person, form, intentId, t, locale }) => {
    const { id } = view.dossier;
    const version = Number(form.text('version'));
    const taken = await takeReply(deps, { id, version, intentId, form }, citizenOf(person), { t, locale });
    if (!taken) throw notFound();
    if ('done' in taken) return see(dossierAddress(id));
    if ('conflict' in taken) return data({ notice: t('errors:conflict.text') }, { status: 409 });
    if ('refusal' in taken) return data({ notice: t(`workflow:refusals.${taken.refusal.code}`) }, { status: 422 });
    return data({ page: supplementView(view, { t, locale }, taken.reply) }, { status: 422 });
  },
  uploadLimits,
);

export default function Supplement() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const rejected: SupplementView | null = answered && 'page' in answered ? answered.page : null;
  const notice = answered && 'notice' in answered ? answered.notice : null;
  const page: SupplementView = rejected ?? stored;
  const { title, tabTitle, back, lead, until, officer, reason, places, errors, ...words } = page;
  useAnswerTitle(rejected ? tabTitle : undefined);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {notice && (
        <Notice tone="err" role="alert">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead}>
        <p>
          <b>{until}</b>
        </p>
        <blockquote className="mc-quote">{reason}</blockquote>
        {officer && <p className="mc-soft mc-small">{officer}</p>}
      </PageHead>
      <Form method="post" encType="multipart/form-data" className="mc-stack" data-gap="lg" noValidate>
        <IntentField intentId={stored.intentId} />
        <input type="hidden" name="version" value={words.version} />
        {places.map((place) => (
          <SupplementPlace key={place.id} place={place} youSent={words.youSent} added={words.added} />
        ))}
        <Notice icon="clock">
          <p>{words.again}</p>
        </Notice>
        <SubmitRow>
          <Button main>{words.send}</Button>
        </SubmitRow>
      </Form>
    </Main>
  );
}
