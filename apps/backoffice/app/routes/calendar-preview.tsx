import { SheetHead } from '@mot-cua/ui';
import { announce, previewDays } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeHref, readDays, readPage } from '../calendar/days-address.ts';
import { daysForm } from '../calendar/days-form.server.ts';
import { DaysForm } from '../calendar/days-form.tsx';
import { PreviewPage } from '../calendar/preview-page.tsx';
import { previewView } from '../calendar/preview-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('announceDays', async ({ deps, actor, url, t, locale }) => {
  const say = { t, locale };
  const entered = readDays((name) => url.searchParams.get(name) ?? '');
  const found = await previewDays(deps, entered.announced, actor);
  if (!found) throw notFound();
  if ('problems' in found) {
    const form = daysForm(entered, found.problems, say);
    return { title: t('backoffice:calendar.title'), form, preview: null };
  }
  const preview = previewView(found, entered, readPage(url), say);
  return { title: preview.title, form: null, preview };
});

export const action = act('announceDays', async ({ deps, actor, form, t }) => {
  const { announced } = readDays(form.text);
  const outcome = await announce(deps, { announced, version: form.text('version') }, actor);
  if (!outcome) throw notFound();
  if ('version' in outcome) return see(changeHref(outcome.version));
  // What has become wrong meanwhile, the page says by itself: it is read anew.
  return data({ conflict: t('backoffice:calendar.conflict') }, { status: 409 });
});

export default function CalendarPreview() {
  const { title, form, preview } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (preview) return <PreviewPage key={preview.action} preview={preview} conflict={answered?.conflict} />;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">{form && <DaysForm form={form} />}</div>
    </>
  );
}
