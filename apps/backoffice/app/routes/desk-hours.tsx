import { Button, DataTable, ErrorSummary, FormFields, Heading, Link, Notice, SheetHead, SubmitRow } from '@mot-cua/ui';
import { readReception, setReception } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { readHoursEntered } from '../calendar/hours-address.ts';
import { HoursLines } from '../calendar/hours-page.tsx';
import { type ReceptionView, receptionHref, receptionView } from '../calendar/reception-view.server.ts';
import { AgencyChoice } from '../lists/agency-choice.tsx';
import { act, load } from '../routing.server.ts';

const nothing = readHoursEntered(() => '');

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const page = await readReception(deps, { agencyId: url.searchParams.get('agency') ?? '' }, actor);
  if (!page) throw notFound();
  return receptionView(page, { entered: nothing, done: url.searchParams.has('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, intentId, t, locale }) => {
  const entered = readHoursEntered(form.text);
  const { hours, unread } = entered;
  const asked = { id: intentId, hours, sure: form.text('sure') === 'yes' };
  const outcome = unread.length > 0 ? { problems: [] } : await setReception(deps, asked, actor);
  const page = outcome && (await readReception(deps, hours, actor));
  if (!page) throw notFound();
  if ('saved' in outcome) return see(`${receptionHref(page.agencyId)}&done=1`);
  return data(receptionView(page, { entered, ...outcome }, { t, locale }), { status: 422 });
});

export default function DeskHours() {
  const stored = useLoaderData<typeof loader>();
  const view: ReceptionView = useActionData<typeof action>() ?? stored;
  const { title, mendTitle, lead, rule, done, conflict, agency, name, week, lines, form } = view;
  useAnswerTitle(mendTitle);
  return (
    <>
      <SheetHead title={title} count={name} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {conflict && (
          <Notice tone="warn" role="alert">
            <p>{conflict}</p>
          </Notice>
        )}
        <ErrorSummary title={form.errors.title} errors={form.errors.items} />
        <p>{lead}</p>
        <p className="mc-soft">{rule}</p>
        <AgencyChoice agency={agency} action="/admin/desks/hours" />
        <Heading level={2}>{week.title}</Heading>
        <HoursLines lines={week.lines} />
        <p>
          <Link href={view.visits.href}>{view.visits.label}</Link>
        </p>
        <Heading level={2}>{lines.title}</Heading>
      </div>
      <DataTable
        caption={lines.title}
        hiddenCaption
        rows={lines.rows}
        rowKey={({ key }) => key}
        empty={<p>{lines.empty}</p>}
        columns={[
          { key: 'name', header: lines.columns.name, rowHeader: true, cell: (row) => row.name },
          { key: 'whose', header: lines.columns.whose, cell: ({ whose }) => whose },
          { key: 'days', header: lines.columns.days, cell: ({ days }) => days },
          { key: 'hours', header: lines.columns.hours, cell: ({ hours }) => <HoursLines lines={hours} /> },
          { key: 'document', header: lines.columns.document, cell: ({ document }) => document },
        ]}
      />
      <div className="mc-sheet__body">
        <Announce view={view} />
      </div>
    </>
  );
}

function Announce({ view: { agency, form } }: { view: ReceptionView }) {
  const { title, lead, fields, over, send, intentId } = form;
  return (
    <section aria-labelledby="announce">
      <Heading level={2} id="announce">
        {title}
      </Heading>
      <p className="mc-soft">{lead}</p>
      <Form method="post" action="/admin/desks/hours" key={intentId} noValidate className="bo-days">
        <input type="hidden" name="intentId" value={intentId} />
        <input type="hidden" name="agency" value={agency.id} />
        <FormFields fields={fields} />
        {over && (
          <Notice tone="warn" role="alert" title={over.title}>
            <ul>
              {over.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Button variant="secondary" name="sure" value="yes">
              {over.sure}
            </Button>
          </Notice>
        )}
        <SubmitRow>
          <Button main>{send}</Button>
        </SubmitRow>
      </Form>
    </section>
  );
}
