import { Button, DataTable, ErrorSummary, FormFields, Heading, Link, SheetHead } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { AgencyChoice } from '../lists/agency-choice.tsx';
import type { AgencyHoursView } from './agency-hours-view.server.ts';

const here = '/admin/calendar/hours';

/** The working hours of one agency, and the form that says others. */
export function HoursPage({ view }: { view: AgencyHoursView }) {
  const { title, lead, rule, agency, name, now, changes } = view;
  return (
    <>
      <SheetHead title={title} count={name} />
      <div className="mc-sheet__body">
        <ErrorSummary title={view.form.errors.title} errors={view.form.errors.items} />
        <p>{lead}</p>
        <p className="mc-soft">{rule}</p>
        <AgencyChoice agency={agency} action={here} />
        <Heading level={2}>{now.title}</Heading>
        <HoursLines lines={now.lines} />
        <Heading level={2}>{changes.title}</Heading>
      </div>
      <DataTable
        caption={changes.title}
        hiddenCaption
        rows={changes.rows}
        rowKey={({ key }) => key}
        empty={<p>{changes.empty}</p>}
        columns={[
          {
            key: 'occasion',
            header: changes.columns.occasion,
            rowHeader: true,
            cell: ({ occasion, href }) => <Link href={href}>{occasion}</Link>,
          },
          { key: 'whose', header: changes.columns.whose, cell: ({ whose }) => whose },
          { key: 'days', header: changes.columns.days, cell: ({ days }) => days },
          { key: 'hours', header: changes.columns.hours, cell: ({ hours }) => <HoursLines lines={hours} /> },
          { key: 'document', header: changes.columns.document, cell: ({ document }) => document },
        ]}
      />
      <div className="mc-sheet__body">
        <section aria-labelledby="announce">
          <Heading level={2} id="announce">
            {view.form.title}
          </Heading>
          <p className="mc-soft">{view.form.lead}</p>
          <Form method="get" action={`${here}/preview`} className="bo-days" key={agency.id}>
            <input type="hidden" name="agency" value={agency.id} />
            <FormFields fields={view.form.fields} />
            <Button>{view.form.look}</Button>
          </Form>
        </section>
      </div>
    </>
  );
}

/** A week in a few lines. */
export const HoursLines = ({ lines }: { lines: readonly string[] }) => lines.map((line) => <p key={line}>{line}</p>);
