import { DataTable, Link, Notice, Section } from '@mot-cua/ui';
import { FilterForm } from '../lists/filter-form.tsx';
import type { PastPageView } from './past-view.server.ts';

type Other = PastPageView['other'];

/** What another version of the procedure would have made of the same commands. */
export function OtherVersion({ other }: { other: Other }) {
  const { title, lead, action, fields, show, none, compared } = other;
  if (fields.length === 0) {
    return (
      <Section id="other" title={title}>
        <p className="mc-soft">{none}</p>
      </Section>
    );
  }
  return (
    <Section id="other" title={title}>
      <p>{lead}</p>
      <FilterForm action={action} label={title} fields={fields} show={show} />
      {compared && <Compared compared={compared} />}
    </Section>
  );
}

function Compared({ compared }: { compared: NonNullable<Other['compared']> }) {
  const { isSame, verdict, caption, columns, rows } = compared;
  const lines = (all: readonly string[]) => all.map((line) => <p key={line}>{line}</p>);
  return (
    <>
      <Notice tone={isSame ? 'ok' : 'warn'} title={verdict} />
      {rows.length > 0 && (
        <DataTable
          caption={caption}
          rows={rows}
          rowKey={({ key }) => String(key)}
          empty={null}
          columns={[
            {
              key: 'moment',
              header: columns.moment,
              rowHeader: true,
              cell: ({ href, label }) => <Link href={href}>{label}</Link>,
            },
            { key: 'real', header: columns.real, cell: ({ real }) => lines(real) },
            { key: 'otherwise', header: columns.otherwise, cell: ({ otherwise }) => lines(otherwise) },
          ]}
        />
      )}
    </>
  );
}
