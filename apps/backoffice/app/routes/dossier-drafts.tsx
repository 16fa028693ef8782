import { Breadcrumbs, Notice, SheetHead } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { draftsView } from '../drafts/drafts-view.server.ts';
import { TextDiff } from '../drafts/text-diff.tsx';
import { FilterForm } from '../lists/filter-form.tsx';
import { foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, ({ subject: { view }, url, t, locale }) =>
  draftsView(view, url, { t, locale }),
);

export default function DossierDrafts() {
  const { title, crumbs, none, filters, compared } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} />
      <div className="mc-sheet__body">
        {none && <p>{none}</p>}
        {filters && <FilterForm action={filters.action} label={title} fields={filters.fields} show={filters.send} />}
        {compared && (
          <>
            {compared.outcome && <Notice tone="warn" title={compared.outcome} />}
            {compared.same && <Notice tone="ok" title={compared.same} />}
            <p className="mc-soft mc-small">{compared.lead}</p>
            <TextDiff {...compared.diff} />
          </>
        )}
      </div>
    </>
  );
}
