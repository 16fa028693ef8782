import { BackLink, DataTable, Heading, LinkButton, Notice, SheetHead, Tag } from '@mot-cua/ui';
import { readVersions } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { versionsView } from '../procedures/versions-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('procedures', async ({ deps, url, param, t, locale }) => {
  const asked = { code: param('code'), proves: url.searchParams.has('prove'), locale };
  const found = await readVersions(deps, asked);
  if (!found) throw notFound();
  return versionsView(found, { t, locale });
});

type View = ReturnType<typeof versionsView>;

export default function ProcedureVersions() {
  const { title, count, back, caption, commandLine, columns, rows, single, steps } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} count={count} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
      </div>
      <Versions caption={caption} columns={columns} rows={rows} />
      <div className="mc-sheet__body mc-stack" data-gap="lg">
        {single && <p>{single}</p>}
        {steps.map((step) => (
          <Step key={step.key} step={step} />
        ))}
        <Notice tone="info">
          <p>{commandLine}</p>
        </Notice>
      </div>
    </>
  );
}

function Versions({ caption, columns, rows }: Pick<View, 'caption' | 'columns' | 'rows'>) {
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'version', header: columns.version, rowHeader: true, cell: ({ version }) => version },
        {
          key: 'standing',
          header: columns.standing,
          cell: ({ standing }) => <Tag tone={standing.tone}>{standing.label}</Tag>,
        },
        {
          key: 'from',
          header: columns.from,
          cell: ({ from, retired }) => (
            <div>
              {from}
              {retired && <span className="bo-means mc-soft">{retired}</span>}
            </div>
          ),
        },
        { key: 'open', header: columns.open, numeric: true, cell: ({ open }) => open },
        { key: 'digest', header: columns.digest, cell: ({ digest }) => <code className="bo-digest">{digest}</code> },
      ]}
    />
  );
}

function Step({ step: { title, differences, migration } }: { step: View['steps'][number] }) {
  return (
    <section className="mc-stack">
      <Heading level={2}>{title}</Heading>
      <ul>
        {differences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Heading level={3}>{migration.title}</Heading>
      {migration.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {migration.prove && (
        <p>
          <LinkButton href={migration.prove.href} variant="secondary">
            {migration.prove.label}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
