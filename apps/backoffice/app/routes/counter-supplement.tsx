import { rawAnswers, uploadLimits } from '@mot-cua/forms';
import { Breadcrumbs, Button, ErrorSummary, FormFields, Notice, SheetHead, SubmitRow } from '@mot-cua/ui';
import { readDossier, readReply, removePaper, replyToSupplement } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { openedVersion } from '../command/give.server.ts';
import { BroughtPaper } from '../counter/brought-paper.tsx';
import { broughtName } from '../counter/brought-questions.server.ts';
import { type RejectedReply, type ReplyView, replyView } from '../counter/reply-view.server.ts';
import { takeScans } from '../counter/take-scans.server.ts';
import { commandHref, dossierHref, supplementHref } from '../dossier/addresses.ts';
import { act, foundDossier, load } from '../routing.server.ts';

const removing = 'f-remove-scan';

export const loader = load('counterDossier', foundDossier, async ({ deps, actor, subject: { view }, t, locale }) => {
  const { id } = view.dossier;
  const gathered = await readReply(deps, { id }, actor);
  if (!gathered) throw notFound();
  const page = replyView(view, gathered, { t, locale });
  if (!page) throw see(dossierHref(id));
  return page;
});

export const action = act(
  'counterDossier',
  foundDossier,
  async ({ deps, actor, subject, form, intentId, t, locale }) => {
    const say = { t, locale };
    const { dossier, supplement } = subject.view;
    const { id } = dossier;
    const partId = form.text('remove');
    if (partId) {
      await removePaper(deps, { partId }, actor);
      return see(supplementHref(id));
    }
    const raw = rawAnswers(form);
    const refused = supplement ? await takeScans(deps, { dossierId: id }, form, actor, say) : {};
    if (!refused) throw notFound();
    const names = subject.view.procedure.papers.map(({ name }) => name);
    const onPaper = names.filter((name) => form.text(`${broughtName}.${name}`) === 'yes');
    const isRefused = Object.keys(refused).length > 0;
    const version = openedVersion(form);
    const reply = isRefused ? null : await replyToSupplement(deps, { id, raw, version, intentId, onPaper }, actor);
    if (!reply && !isRefused) throw notFound();
    const [now, gathered] = await Promise.all([readDossier(deps, { id }, actor), readReply(deps, { id }, actor)]);
    if (!now || !gathered) throw notFound();
    if (reply && 'done' in reply) {
      const mayAccept = now.permitted.some(({ command, closed }) => command === 'accept' && closed === null);
      return see(mayAccept ? commandHref(id, 'accept') : `${dossierHref(id)}?done=${now.version}`);
    }
    const rejected: RejectedReply = {
      raw,
      refused,
      problems: reply && 'problems' in reply ? reply.problems : undefined,
      missingPapers: reply && 'missingPapers' in reply ? reply.missingPapers : undefined,
      trouble: troubleOf(reply, t),
    };
    const page = replyView(now, gathered, say, rejected);
    // A colleague, or the applicant in the portal, was quicker: nothing is asked for any more.
    if (!page) throw see(dossierHref(id));
    return data(page, { status: reply && 'conflict' in reply ? 409 : 422 });
  },
  uploadLimits,
);

type Reply = Awaited<ReturnType<typeof replyToSupplement>>;

function troubleOf(reply: Reply, t: Parameters<typeof replyView>[2]['t']): string | undefined {
  if (!reply) return undefined;
  if ('conflict' in reply) return t('workflow:refusals.changedMeanwhile');
  if ('refusal' in reply) return t(`workflow:refusals.${reply.refusal.code}`);
  return 'beingChecked' in reply ? t('backoffice:counterSupplement.checking') : undefined;
}

export default function CounterSupplement() {
  const loaded = useLoaderData<typeof loader>();
  const view: ReplyView = useActionData<typeof action>() ?? loaded;
  const { title, crumbs, lead, until, reason, fields, papers, errors, trouble, send, version, intentId } = view;
  useAnswerTitle(view.mendTitle);
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} />
      <div className="mc-sheet__body">
        <ErrorSummary title={errors.title} errors={errors.items} />
        {trouble && (
          <Notice tone="err" role="alert">
            <p>{trouble}</p>
          </Notice>
        )}
        <p>{lead}</p>
        <Notice tone="warn" icon="clock" title={until}>
          <p>
            <b>{reason.title}</b>
          </p>
          <p className="bo-quote">{reason.text}</p>
        </Notice>
        <Form
          method="post"
          encType="multipart/form-data"
          key={intentId}
          noValidate
          className="bo-counter mc-stack"
          data-gap="lg"
        >
          <input type="hidden" name="intentId" value={intentId} />
          <input type="hidden" name="version" value={version} />
          <FormFields fields={fields} />
          {papers.map((paper) => (
            <BroughtPaper key={paper.key} paper={paper} removing={removing} />
          ))}
          <SubmitRow>
            <Button main>{send}</Button>
          </SubmitRow>
        </Form>
        <Form method="post" id={removing}>
          <input type="hidden" name="intentId" value={intentId} />
        </Form>
      </div>
    </>
  );
}
