import { Breadcrumbs, Button, FormFields, Notice, SheetHead } from '@mot-cua/ui';
import { Form, useLoaderData } from '@remix-run/react';
import { draftsView } from '../drafts/drafts-view.server.ts';
import { TextDiff } from '../drafts/text-diff.tsx';
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
        {filters && (
          <Form method="get" action={filters.action} className="bo-report__filters mc-no-print" aria-label={title}>
            <FormFields fields={filters.fields} />
            <Button variant="secondary">{filters.send}</Button>
          </Form>
        )}
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
