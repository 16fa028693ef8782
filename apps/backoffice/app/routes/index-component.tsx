import { BackLink, Heading, KeyValue, LinkList, Notice, SheetHead } from '@mot-cua/ui';
import { readServiceIndex } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';
import { componentView } from '../service-index/component-view.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, param, t, locale }) => {
  const { now } = person;
  const address = { ...readReportAddress(url, now), only: '' };
  const read = await readServiceIndex(deps, askedAt(address, now), actor);
  const view = read && componentView(read, param('component'), address, { t, locale });
  if (!view) throw notFound();
  return view;
});

export default function IndexComponent() {
  const { title, lead, back, rows, note, behind } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <p>{lead}</p>
        <KeyValue rows={rows} />
        {behind.items.length > 0 && (
          <>
            <Heading level={2}>{behind.title}</Heading>
            <LinkList items={behind.items} />
          </>
        )}
        <Notice tone="info" title={note.title}>
          <p>{note.more}</p>
        </Notice>
      </div>
    </>
  );
}
