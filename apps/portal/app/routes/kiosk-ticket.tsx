import { LinkButton, Main, PageHead } from '@mot-cua/ui';
import { readTicket } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { data, type HeadersFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kioskHref, ticketView } from '../queue/kiosk-view.server.ts';
import { refreshAfter } from '../queue/refresh.server.ts';
import { load } from '../routing.server.ts';

const secondsToRead = 20;

export const handle = { bare: true };

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** A number that was taken; then the machine is there for the next person. */
export const loader = load('public', async ({ deps, param, t, locale }) => {
  const agencyId = param('agency');
  const hall = await readTicket(deps, { agencyId, id: param('id') });
  if (!hall) throw notFound();
  return data(ticketView(hall, { t, locale }), { headers: refreshAfter(secondsToRead, kioskHref(agencyId)) });
});

export default function KioskTicket() {
  const { title, agency, label, matter, standing, wait, lead, again } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <PageHead title={title} eyebrow={agency} />
      <p className="mc-kiosk__number">{label}</p>
      <p>
        <b>{matter}</b>
      </p>
      <p>{standing}</p>
      <p>{wait}</p>
      <p>{lead}</p>
      <LinkButton href={again.href}>{again.label}</LinkButton>
    </Main>
  );
}
