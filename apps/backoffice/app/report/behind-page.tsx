import { BackLink, Code } from '@mot-cua/ui';
import { ListPage } from '../lists/list-page.tsx';
import type { BehindView } from './behind-view.server.ts';

/** The page of dossiers behind a figure, for whoever reads figures: no names in it. */
export function BehindPage({ view }: { view: BehindView }) {
  const { title, lead, note, back, caption, empty, columns, rows, pages, start, next } = view;
  return (
    <ListPage
      title={title}
      before={<BackLink href={back.href}>{back.label}</BackLink>}
      lead={lead}
      after={<p className="mc-soft">{note}</p>}
      caption={caption}
      rows={rows}
      empty={empty}
      turns={{ label: pages, previous: start, next }}
      columns={[
        {
          key: 'code',
          header: columns.code,
          rowHeader: true,
          cell: ({ code, href }) => <Code {...code} href={href} />,
        },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        { key: 'agency', header: columns.agency, cell: ({ agency }) => agency },
        { key: 'accepted', header: columns.accepted, cell: ({ accepted }) => accepted },
        { key: 'due', header: columns.due, cell: ({ due }) => due },
        { key: 'done', header: columns.done, cell: ({ done }) => done },
      ]}
    />
  );
}
