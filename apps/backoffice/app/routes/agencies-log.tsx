import { BackLink, SheetHead } from '@mot-cua/ui';
import { readAgencyChanges } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { logHref, treeHref } from '../agencies/addresses.ts';
import { HistoryTable } from '../agencies/history-table.tsx';
import { historyView } from '../agencies/history-view.server.ts';
import { readPage } from '../calendar/days-address.ts';
import { perPage } from '../numbered-pages.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('agencies', async ({ deps, actor, url, t, locale }) => {
  const page = readPage(url);
  const changes = await readAgencyChanges(deps, { limit: perPage, skip: (page - 1) * perPage }, actor);
  if (!changes) throw notFound();
  return {
    title: t('backoffice:agencies.history.all'),
    lead: t('backoffice:agencies.history.allLead'),
    back: { href: treeHref({}), label: t('backoffice:agencies.title') },
    // What is taken back is taken back on the page of its agency, in sight of what it is about.
    history: historyView(changes, { page, hrefOf: logHref, mayOrder: false }, { t, locale }),
  };
});

export default function AgenciesLog() {
  const { title, lead, back, history } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <p>{lead}</p>
      </div>
      <HistoryTable history={history} ofAll />
    </>
  );
}
