import { takeFiles, takeUploaded, uploadLimits } from '@mot-cua/forms';
import { Button, ErrorSummary, FormFields, Heading, LinkButton, PageHead, SubmitRow } from '@mot-cua/ui';
import { type ApplicationView, listMyPapers, removePaper, takeMyPaper } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { paperAddress } from '../application/addresses.ts';
import { ApplicationFrame } from '../application/application-frame.tsx';
import { paperView } from '../application/paper-view.server.ts';
import { ReceivedFiles } from '../application/received-files.tsx';
import { IntentField } from '../form/intent-field.tsx';
import { pageAct } from '../pages/page-act.server.ts';
import { PaperFiles } from '../pages/paper-files.tsx';
import { PaperPages } from '../pages/paper-pages.tsx';
import { takeView } from '../papers/take-view.server.ts';
import { act, citizenOf, load, ownDraft } from '../routing.server.ts';
import { UploadRows } from '../upload/upload-rows.tsx';
import { useUploads } from '../upload/use-uploads.ts';

const uploadNamed = ({ papers }: ApplicationView, name: string) => {
  const found = papers.find(({ paper }) => paper.name === name && paper.handIn === 'upload');
  if (!found) throw notFound();
  return found.paper;
};

export const loader = load('ownDraft', ownDraft, async ({ deps, person, subject, param, t, locale }) => {
  const { application } = subject;
  const paper = uploadNamed(application, param('paper'));
  const asked = { name: paper.name, title: application.procedure.texts[locale].papers[paper.name]?.name ?? paper.name };
  return {
    ...paperView(application, paper, { t, locale }),
    take: takeView(await listMyPapers(deps, citizenOf(person)), asked, { t, locale }),
    intentId: newIntentId(),
  };
});

export const action = act(
  'ownDraft',
  ownDraft,
  async ({ deps, subject: { application }, param, person, form, t, locale }) => {
    const paper = uploadNamed(application, param('paper'));
    const here = paperAddress(application.draftId, paper.name);
    const citizen = citizenOf(person);
    const partId = form.text('remove');
    if (partId) {
      await removePaper(deps, { partId }, citizen);
      return see(here);
    }
    const place = { draftId: application.draftId, paper: paper.name };
    const title = application.procedure.texts.vi.papers[paper.name]?.name ?? paper.name;
    const acted = await pageAct(deps, { place, title, form }, citizen);
    if (acted === null) throw notFound();
    if (acted === 'done') return see(here);
    if (acted) {
      const view = paperView(application, paper, { t, locale }, { join: acted });
      return data({ rejected: view, problem: undefined }, { status: 422 });
    }
    if (form.text('from') === 'mine') {
      const sha256 = form.text('take');
      const taken = sha256 ? await takeMyPaper(deps, { ...place, sha256 }, citizen) : undefined;
      if (taken === null) throw notFound();
      if (taken && !('rejected' in taken)) return see(here);
      const problem = t(taken ? `forms:uploads.${taken.rejected}` : 'portal:kept.takeFirst');
      const view = paperView(application, paper, { t, locale }, { rejected: [{ name: '', problem }], about: 'take' });
      return data({ rejected: view, problem }, { status: 422 });
    }
    const ids = form.all('uploaded:file');
    const files = await takeFiles(deps, place, form.uploads, citizen, { t, locale });
    const uploaded = await takeUploaded(deps, place, ids, citizen, { t, locale });
    if (!files || !uploaded) throw notFound();
    const isNothing = form.uploads.length + ids.length === 0;
    const nothing = isNothing ? [{ name: '', problem: t('portal:upload.chooseFirst') }] : [];
    const rejected = [...nothing, ...files.rejected, ...uploaded.rejected];
    if (rejected.length === 0) return see(here);
    return data(
      { rejected: paperView(application, paper, { t, locale }, { rejected }), problem: undefined },
      { status: 422 },
    );
  },
  uploadLimits,
);

export default function ApplicationPaper() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const rejected = answered?.rejected;
  const { frame, title, hint, send, added, parts, hasFiles, received, take, onward, intentId, uploading } = stored;
  const uploads = useUploads(uploading, intentId);
  const { field, errors, tabTitle } = rejected ?? stored;
  const pages = { ...stored.pages, problem: rejected?.pages.problem };
  useAnswerTitle(rejected && tabTitle);
  return (
    <ApplicationFrame frame={frame}>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={hint} />
      <div className="mc-stack" data-gap="lg">
        <Form
          method="post"
          encType="multipart/form-data"
          key={`${pages.rows.length} ${parts.length} ${received.rows.length}`}
          onSubmit={uploads.onSubmit}
          noValidate
        >
          <IntentField intentId={intentId} />
          <FormFields fields={[field]} />
          <SubmitRow>
            <Button variant={hasFiles ? 'secondary' : 'primary'} icon="upload">
              {send}
            </Button>
          </SubmitRow>
        </Form>
        <UploadRows words={uploading} uploads={uploads} />
        {take.offered && (
          <Form method="post" className="mc-stack" noValidate>
            <IntentField intentId={intentId} />
            <input type="hidden" name="from" value="mine" />
            <FormFields fields={[{ ...take.field, error: answered?.problem }]} />
            <SubmitRow>
              <Button variant="secondary">{take.send}</Button>
            </SubmitRow>
          </Form>
        )}
        {received.rows.length > 0 && (
          <section className="mc-stack" aria-labelledby="received">
            <Heading level={2} id="received">
              {received.title}
            </Heading>
            <ReceivedFiles rows={received.rows} intentId={intentId} again={received.again} />
            <p className="mc-soft">{received.onward}</p>
          </section>
        )}
        {hasFiles && (
          <Form method="post" className="mc-stack" data-gap="lg" preventScrollReset>
            <IntentField intentId={intentId} />
            <PaperPages pages={pages} />
            {parts.length > 0 && (
              <section className="mc-stack" aria-labelledby="added">
                <Heading level={2} id="added">
                  {added}
                </Heading>
                <PaperFiles parts={parts} />
              </section>
            )}
          </Form>
        )}
        {hasFiles && (
          <SubmitRow>
            <LinkButton href={frame.tasks.href} main>
              {onward}
            </LinkButton>
          </SubmitRow>
        )}
      </div>
    </ApplicationFrame>
  );
}
