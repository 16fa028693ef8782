import { BackLink, EmptyState, ItemList, Lead, LinkButton, Main, PageHead, Pager, Tag } from '@mot-cua/ui';
import { listMyPetitions, pageNumber } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { myPetitionsView } from '../petitions/mine-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('ownPetitions', async ({ deps, person, url, t, locale }) => {
  const page = pageNumber(url.searchParams.get('page'));
  const mine = await listMyPetitions(deps, { page, now: person.now }, citizenOf(person));
  return myPetitionsView(mine, { t, locale });
});

type Row = ReturnType<typeof myPetitionsView>['rows'][number];

const petitionItem = ({ title, href, status, lines }: Row) => ({
  title,
  href,
  text: (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <Tag tone={status.tone}>{status.label}</Tag>
      </p>
    </>
  ),
});

export default function MyPetitions() {
  const { title, back, empty, write, rows, pager } = useLoaderData<typeof loader>();
  return (
    <Main>
      <BackLink href={back.href}>{back.label}</BackLink>
      {rows.length === 0 ? (
        <EmptyState title={title}>
          <Lead>{empty}</Lead>
        </EmptyState>
      ) : (
        <>
          <PageHead title={title} />
          <ItemList items={rows.map(petitionItem)} />
        </>
      )}
      {pager && <Pager {...pager} />}
      <LinkButton href={write.href} variant="secondary">
        {write.label}
      </LinkButton>
    </Main>
  );
}
