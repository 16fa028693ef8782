import { SheetHead } from '@mot-cua/ui';
import { announceMerger, previewMerger, readReorganisations } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readPage } from '../calendar/days-address.ts';
import { askedIn, readMerger, reorganisationHref } from '../reorganisation/merger-address.ts';
import { mergerForm } from '../reorganisation/merger-form.server.ts';
import { MergerForm } from '../reorganisation/merger-form.tsx';
import { MergerPreviewPage } from '../reorganisation/merger-preview-page.tsx';
import { mergerPreviewView } from '../reorganisation/merger-preview-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const say = { t, locale };
  const entered = readMerger(askedIn(url));
  const [found, page] = await Promise.all([
    previewMerger(deps, entered.merger, actor),
    readReorganisations(deps, actor),
  ]);
  if (!found || !page) throw notFound();
  if ('problems' in found) {
    const form = mergerForm(entered, page.communes, found.problems, say);
    return { title: t('backoffice:merger.title'), form, preview: null };
  }
  const preview = mergerPreviewView(found, entered, readPage(url), say);
  return { title: preview.title, form: null, preview };
});

export const action = act('administer', async ({ deps, actor, form, intentId, t }) => {
  const { merger } = readMerger(form);
  const outcome = await announceMerger(deps, { merger, intentId }, actor);
  if (!outcome) throw notFound();
  if ('id' in outcome) return see(reorganisationHref(outcome.id));
  // What has become wrong meanwhile, the page says by itself: it is read anew.
  return data({ conflict: t('backoffice:merger.conflict') }, { status: 409 });
});

export default function AgenciesPreview() {
  const { title, form, preview } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (preview) return <MergerPreviewPage key={preview.action} preview={preview} conflict={answered?.conflict} />;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">{form && <MergerForm form={form} />}</div>
    </>
  );
}
