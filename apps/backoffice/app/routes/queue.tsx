import {
  Button,
  DataTable,
  ErrorSummary,
  FigureList,
  FormFields,
  Heading,
  Link,
  Notice,
  SheetHead,
  SubmitRow,
} from '@mot-cua/ui';
import { actAtDesk, noteArrival, readCalling, ticketLabel } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { AgencyChoice } from '../lists/agency-choice.tsx';
import { deskHref } from '../queue/desk-address.ts';
import { type DeskView, deskView } from '../queue/desk-view.server.ts';
import { OwnDesk } from '../queue/own-desk.tsx';
import { act, load } from '../routing.server.ts';
import { VisitsToday } from '../visits/visits-today.tsx';

export const loader = load('callTickets', async ({ deps, actor, person, url, t, locale }) => {
  const { searchParams } = url;
  const asked = { agencyId: searchParams.get('agency') ?? '', desk: searchParams.get('desk') ?? '', now: person.now };
  const calling = await readCalling(deps, asked, actor);
  if (!calling) throw notFound();
  const told = {
    stale: searchParams.has('stale'),
    given: (searchParams.get('given') ?? '').replace(/[^A-C0-9]/g, '').slice(0, 6),
    noMatter: searchParams.has('noMatter'),
    full: searchParams.has('full'),
  };
  const around = { names: person.agencyNames, portalUrl: deps.settings.portalUrl, told };
  return deskView(calling, around, { t, locale });
});

export const action = act('callTickets', async ({ deps, actor, form }) => {
  const agencyId = form.text('agency');
  const desk = form.text('desk');
  const dossierId = form.text('arrived');
  if (dossierId) {
    const ticket = await noteArrival(deps, { agencyId, dossierId }, actor);
    if (!ticket) throw notFound();
    return see(deskHref(agencyId, desk, ticket === 'full' ? { full: '1' } : { given: ticketLabel(ticket) }));
  }
  const asked = { agencyId, desk, does: form.text('does'), ticket: form.text('ticket'), matters: form.all('matters') };
  const outcome = await actAtDesk(deps, asked, actor);
  if (!outcome) throw notFound();
  if (outcome === 'done') return see(deskHref(agencyId, asked.does === 'close' ? '' : desk));
  if (typeof outcome === 'string') return see(deskHref(agencyId, desk, { [outcome]: '1' }));
  return see(deskHref(agencyId, desk, { given: ticketLabel(outcome.given) }));
});

export default function Queue() {
  const view = useLoaderData<typeof loader>();
  const { title, lead, closed, stale, given, errors, figures, outside } = view;
  return (
    <>
      <SheetHead title={title} count={view.agency.name} />
      <div className="mc-sheet__body">
        <ErrorSummary title={errors.title} errors={errors.items} />
        {stale && (
          <Notice tone="warn" role="status">
            <p>{stale}</p>
          </Notice>
        )}
        {given && (
          <Notice tone="ok" role="status">
            <p>{given}</p>
          </Notice>
        )}
        {closed && (
          <Notice title={closed.title}>
            <p>{closed.text}</p>
          </Notice>
        )}
        <p>{lead}</p>
        <AgencyChoice agency={view.agency} action="/queue" />
        <FigureList figures={figures} />
        <OwnDesk view={view} />
        <Heading level={2}>{view.today.title}</Heading>
      </div>
      <VisitsToday
        today={view.today}
        hidden={{ intentId: view.intentId, agency: view.agency.id, desk: view.own?.desk ?? '' }}
      />
      <div className="mc-sheet__body">
        <Heading level={2}>{view.desks.title}</Heading>
      </div>
      <Desks view={view} />
      <div className="mc-sheet__body">
        <OpenDesk view={view} />
        <p className="mc-row">
          {outside.map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </p>
      </div>
    </>
  );
}

function Desks({ view: { desks } }: { view: DeskView }) {
  const { title, empty, columns, rows } = desks;
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={({ href }) => href}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: 'desk',
          header: columns.desk,
          rowHeader: true,
          cell: ({ href, name }) => <Link href={href}>{name}</Link>,
        },
        { key: 'matters', header: columns.matters, cell: ({ matters }) => matters },
        { key: 'called', header: columns.called, cell: ({ called }) => called },
      ]}
    />
  );
}

function OpenDesk({ view }: { view: DeskView }) {
  const { title, lead, fields } = view.open;
  return (
    <section aria-labelledby="open">
      <Heading level={2} id="open">
        {title}
      </Heading>
      <p className="mc-soft">{lead}</p>
      <Form method="post" action="/queue" key={view.intentId}>
        <input type="hidden" name="intentId" value={view.intentId} />
        <input type="hidden" name="agency" value={view.agency.id} />
        <FormFields fields={fields} />
        <SubmitRow>
          <Button variant="secondary" name="does" value="open">
            {title}
          </Button>
        </SubmitRow>
      </Form>
    </section>
  );
}
