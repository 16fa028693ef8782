import { announceAgencyHours, previewHours, readAgencyHours } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { agencyHoursView } from '../calendar/agency-hours-view.server.ts';
import { changeHref, readPage } from '../calendar/days-address.ts';
import { readHoursEntered } from '../calendar/hours-address.ts';
import { HoursPage } from '../calendar/hours-page.tsx';
import { hoursPreviewView } from '../calendar/hours-preview-view.server.ts';
import { PreviewPage } from '../calendar/preview-page.tsx';
import { act, load } from '../routing.server.ts';

export const loader = load('announceHours', async ({ deps, actor, url, t, locale }) => {
  const say = { t, locale };
  const entered = readHoursEntered((name) => url.searchParams.get(name) ?? '');
  const { hours, unread } = entered;
  const found = await previewHours(deps, hours, actor);
  if (!found) throw notFound();
  if (unread.length === 0 && !('problems' in found)) {
    const preview = hoursPreviewView(found, entered, readPage(url), say);
    return { title: preview.title, form: null, preview };
  }
  const page = await readAgencyHours(deps, { agencyId: hours.agencyId }, actor);
  if (!page) throw notFound();
  const problems = 'problems' in found ? found.problems : [];
  const form = agencyHoursView(page, entered, [...unread, ...problems], say);
  return { title: form.title, form, preview: null };
});

export const action = act('announceHours', async ({ deps, actor, form, t }) => {
  const { hours, unread } = readHoursEntered(form.text);
  const version = form.text('version');
  const outcome = unread.length > 0 ? { conflict: true } : await announceAgencyHours(deps, { hours, version }, actor);
  if (!outcome) throw notFound();
  if ('version' in outcome) return see(changeHref(outcome.version));
  // What has become wrong meanwhile, the page says by itself: it is read anew.
  return data({ conflict: t('backoffice:calendar.conflict') }, { status: 409 });
});

export default function AgencyHoursPreview() {
  const { form, preview } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (preview) return <PreviewPage key={preview.action} preview={preview} conflict={answered?.conflict} />;
  return form && <HoursPage view={form} />;
}
