import { uploadLimits } from '@mot-cua/forms';
import { BackLink, Button, ErrorSummary, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { type Citizen, listMyPapers, readReply, removePaper } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ReceivedFiles } from '../application/received-files.tsx';
import type { PortalDeps } from '../deps.server.ts';
import { dossierAddress, replyUploadsAddress, supplementAddress } from '../dossier/addresses.ts';
import { SupplementPlace } from '../dossier/supplement-place.tsx';
import { type Gathered, type SupplementView, supplementView } from '../dossier/supplement-view.server.ts';
import { takeReply } from '../dossier/take-reply.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';
import { UploadRows } from '../upload/upload-rows.tsx';
import { uploadWords } from '../upload/upload-words.server.ts';
import { useUploads } from '../upload/use-uploads.ts';

/** Files of the reply so far, and papers that the person has. */
async function gatheredOf(deps: PortalDeps, id: string, citizen: Citizen): Promise<Gathered> {
  const [reply, mine] = await Promise.all([readReply(deps, { id }, citizen), listMyPapers(deps, citizen)]);
  if (!reply) throw notFound();
  return { ...reply, mine };
}

export const loader = load('ownDossierActs', ownDossier, async ({ deps, person, subject: { view }, t, locale }) => {
  const gathered = await gatheredOf(deps, view.dossier.id, citizenOf(person));
  const page = supplementView(view, { t, locale }, gathered);
  if (!page) throw see(dossierAddress(view.dossier.id));
  const uploading = uploadWords(replyUploadsAddress(view.dossier.id), { t });
  return { ...page, uploading, intentId: newIntentId() };
});

export const action = act(
  'ownDossierActs',
  ownDossier,
  async ({ deps, subject: { view }, person, form, intentId, t, locale }) => {
    const { id } = view.dossier;
    const citizen = citizenOf(person);
    const isAlone = form.text('version') === '';
    if (isAlone && form.text('remove')) {
      await removePaper(deps, { partId: form.text('remove') }, citizen);
      return see(supplementAddress(id));
    }
    const taken = await takeReply(deps, { view, intentId, form }, citizen, { t, locale });
    if (!taken) throw notFound();
    if ('done' in taken) return see(dossierAddress(id));
    if ('conflict' in taken) return data({ notice: t('errors:conflict.text') }, { status: 409 });
    if ('refusal' in taken) return data({ notice: t(`workflow:refusals.${taken.refusal.code}`) }, { status: 422 });
    const reply = 'reply' in taken ? taken.reply : undefined;
    const page = supplementView(view, { t, locale }, await gatheredOf(deps, id, citizen), reply);
    if ('beingChecked' in taken) return data({ notice: t('portal:upload.sendWhenChecked'), page }, { status: 422 });
    return data({ page }, { status: taken.refused ? 422 : 200 });
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
  const uploads = useUploads(stored.uploading, stored.intentId);
  const received = places.flatMap((place) => place.received);
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
      {received.length > 0 && <ReceivedFiles rows={received} intentId={stored.intentId} again={words.again} />}
      <Form
        method="post"
        encType="multipart/form-data"
        className="mc-stack"
        data-gap="lg"
        key={page.filesKey}
        onSubmit={uploads.onSubmit}
        preventScrollReset
        noValidate
      >
        <button type="submit" className="mc-sr" tabIndex={-1} aria-hidden="true">
          {words.send}
        </button>
        <IntentField intentId={stored.intentId} />
        <input type="hidden" name="version" value={words.version} />
        {places.map((place) => (
          <SupplementPlace key={place.id} place={place} youSent={words.youSent} gathered={words.gathered} />
        ))}
        <Notice icon="clock">
          <p>{words.after}</p>
        </Notice>
        <UploadRows words={stored.uploading} uploads={uploads} />
        <SubmitRow>
          <Button main>{words.send}</Button>
        </SubmitRow>
      </Form>
    </Main>
  );
}
