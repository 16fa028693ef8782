import { ActionLink, BackLink, EmptyState, FileList, Lead, Link, Main, PageHead } from '@mot-cua/ui';
import { listMyPapers } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { myPapersView } from '../papers/my-papers-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('ownPapers', async ({ deps, person, t, locale }) =>
  myPapersView(await listMyPapers(deps, citizenOf(person)), { t, locale }),
);

export default function MyPapers() {
  const { title, lead, back, rows, empty, looked } = useLoaderData<typeof loader>();
  const files = rows.map(({ key, title: name, meta, status, open, expiry }) => ({
    key,
    name,
    meta,
    status,
    actions: (
      <>
        <ActionLink {...open} about={name} />
        <ActionLink {...expiry} about={name} />
      </>
    ),
  }));
  return (
    <Main>
      <BackLink href={back.href}>{back.label}</BackLink>
      {rows.length === 0 ? (
        <EmptyState title={title}>
          <Lead>{empty.lead}</Lead>
          <p>{empty.text}</p>
        </EmptyState>
      ) : (
        <>
          <PageHead title={title} lead={lead} />
          <FileList files={files} />
        </>
      )}
      <p>
        <Link href={looked.href}>{looked.label}</Link>
      </p>
    </Main>
  );
}
