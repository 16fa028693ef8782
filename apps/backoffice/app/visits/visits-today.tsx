import { Button, DataTable, Link } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { TodayView } from './today-view.server.ts';

interface VisitsTodayProps {
  today: TodayView;
  /** What every form of the desk carries. */
  hidden: Readonly<Record<string, string>>;
}

/** Who is expected today, by hour; a number is drawn when they come. */
export function VisitsToday({ today, hidden }: VisitsTodayProps) {
  const { title, empty, columns, arrive, rows } = today;
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={({ dossierId }) => dossierId}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'hour', header: columns.hour, cell: ({ hour }) => hour },
        { key: 'who', header: columns.who, rowHeader: true, cell: ({ who }) => who },
        {
          key: 'dossier',
          header: columns.dossier,
          cell: ({ dossier }) => (
            <>
              <Link href={dossier.href}>{dossier.label}</Link> {dossier.name}
            </>
          ),
        },
        {
          key: 'act',
          header: columns.act,
          cell: ({ came, dossierId, about }) =>
            came ?? (
              <Form method="post" action="/queue">
                {Object.entries(hidden).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <Button variant="secondary" name="arrived" value={dossierId} aria-label={about}>
                  {arrive}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
