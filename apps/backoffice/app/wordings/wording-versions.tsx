import { DataTable, Heading, Section, Status } from '@mot-cua/ui';
import { TextDiff } from '../drafts/text-diff.tsx';
import { FilterForm } from '../lists/filter-form.tsx';
import type { VersionsView } from './versions-view.server.ts';

/** Every version of a wording, and what changed between two. */
export function WordingVersions({ versions }: { versions: VersionsView }) {
  const { title, empty, columns, rows, compare } = versions;
  return (
    <>
      <div className="mc-sheet__body">
        <Heading level={2}>{title}</Heading>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'number',
            header: columns.number,
            rowHeader: true,
            cell: ({ name, back }) => [name, back].filter(Boolean).join(': '),
          },
          { key: 'days', header: columns.days, cell: ({ days }) => days },
          { key: 'by', header: columns.by, cell: ({ by }) => by },
          {
            key: 'state',
            header: columns.state,
            cell: ({ state }) => <Status kind={state.kind}>{state.label}</Status>,
          },
        ]}
      />
      {compare && <Compared compare={compare} />}
    </>
  );
}

function Compared({ compare }: { compare: NonNullable<VersionsView['compare']> }) {
  const { title, action, agency, fields, send, lead, same, differences, words } = compare;
  return (
    <div className="mc-sheet__body">
      <Section id="compare" title={title}>
        <FilterForm
          label={title}
          fields={fields}
          show={send}
          action={`${action}#compare`}
          kept={agency ? { agency } : {}}
        />
        {same ? <p>{same}</p> : <p className="mc-soft mc-small">{lead}</p>}
        {differences.map((each) => (
          <div key={each.key}>
            <Heading level={3}>{each.title}</Heading>
            <TextDiff stretches={each.stretches} {...words} />
          </div>
        ))}
      </Section>
    </div>
  );
}
