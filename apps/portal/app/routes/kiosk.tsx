import { Button, LinkButton, Main, Notice, PageHead, Panel } from '@mot-cua/ui';
import { readHall, takeNumber, trackDossier } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data, type HeadersFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { KioskLanguage } from '../queue/kiosk-language.tsx';
import { KioskTrack } from '../queue/kiosk-track.tsx';
import { kioskHref, kioskView } from '../queue/kiosk-view.server.ts';
import { refreshAfter } from '../queue/refresh.server.ts';
import { act, load } from '../routing.server.ts';

/** Whoever leaves leaves nothing on the screen. */
const secondsToForget = 60;

export const handle = { bare: true };

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** The machine in the waiting room: a number, how far a dossier is, the rating. */
export const loader = load('public', async ({ deps, param, url, limit, t, locale }) => {
  const hall = await readHall(deps, { agencyId: param('agency') });
  if (!hall) throw notFound();
  const code = url.searchParams.get('code')?.trim() ?? '';
  const lookup = url.searchParams.get('lookup')?.trim() ?? '';
  const asked = code !== '' && lookup !== '';
  if (asked) {
    await limit('track');
    await limit('trackOne', code.slice(0, 100));
  }
  const found = asked ? await trackDossier(deps, { code, lookup }) : undefined;
  const view = kioskView(hall, { isFull: url.searchParams.has('full'), code, lookup, found }, { t, locale });
  return data(view, { headers: refreshAfter(secondsToForget, kioskHref(hall.agency.id)) });
});

export const action = act('public', async ({ deps, param, form, limit }) => {
  await limit('ticket');
  const agencyId = param('agency');
  const taken = await takeNumber(deps, { agencyId, matter: form.text('matter') });
  if (!taken) throw notFound();
  // It may have closed since the page was drawn: the page says so.
  if (taken === 'closed') return see(kioskHref(agencyId));
  return see(taken === 'full' ? `${kioskHref(agencyId)}?full=1` : `${kioskHref(agencyId)}/tickets/${taken.id}`);
});

export default function Kiosk() {
  const {
    title,
    agency,
    lead,
    action: here,
    closed,
    full,
    matters,
    wait,
    track,
    rate,
  } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <KioskLanguage />
      <PageHead title={title} eyebrow={agency} lead={lead} />
      {closed && (
        <Notice tone="warn" title={closed.title}>
          <p>{closed.text}</p>
        </Notice>
      )}
      {full && (
        <Notice tone="warn" role="alert">
          <p>{full}</p>
        </Notice>
      )}
      {matters.length > 0 && (
        <Form method="post" action={here} className="mc-kiosk">
          {matters.map(({ matter, label, note }) => (
            <Button key={matter} name="matter" value={matter} variant="secondary">
              <b>{label}</b>
              <span>{note}</span>
            </Button>
          ))}
        </Form>
      )}
      {wait && <p className="mc-soft">{wait}</p>}
      <KioskTrack track={track} here={here} />
      <Panel>
        <h2>{rate.title}</h2>
        <p>{rate.text}</p>
        <LinkButton href="/my" variant="secondary">
          {rate.label}
        </LinkButton>
      </Panel>
    </Main>
  );
}
