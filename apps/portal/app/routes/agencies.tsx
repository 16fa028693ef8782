import { Breadcrumbs, EmptyState, Fold, ItemList, Link, Main, PageHead, SearchForm } from '@mot-cua/ui';
import { findAgencies, openingOf } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { agenciesView } from '../agencies/agencies-view.server.ts';
import { Opening } from '../agencies/opening.tsx';
import { load } from '../routing.server.ts';

const longest = 100;

export const loader = load('public', async ({ deps, url, t, locale }) => {
  const typed = (url.searchParams.get('q') ?? '').trim().slice(0, longest);
  const answer = await findAgencies(deps, { typed });
  return agenciesView(answer, await openingOf(deps, answer), typed, { t, locale });
});

export default function Agencies() {
  const { title, lead, crumbs, search, found, none, all, groups } = useLoaderData<typeof loader>();
  return (
    <Main>
      <Breadcrumbs label={crumbs.label} items={[{ label: crumbs.home, href: '/' }, { label: title }]} />
      <PageHead title={title} lead={lead}>
        <SearchForm action="/agencies" name="q" {...search} key={search.value} />
      </PageHead>
      <div className="mc-stack" data-gap="lg">
        {found?.length === 0 && (
          <EmptyState title={none.title} level={2}>
            <p>{none.text}</p>
          </EmptyState>
        )}
        {found && <Found found={found} />}
        {found && (
          <p>
            <Link className="mc-touch" href={all.href}>
              {all.label}
            </Link>
          </p>
        )}
        {groups.map((group) => (
          <Fold key={group.id} summary={group.title} boxed>
            <ItemList grid items={group.names.map((name) => ({ title: name }))} />
          </Fold>
        ))}
      </div>
    </Main>
  );
}

type FoundItems = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['found']>;

const Found = ({ found }: { found: FoundItems }) => (
  <ItemList
    items={found.map(({ id, title, lines, hours }) => ({
      key: id,
      title,
      text: (
        <>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {hours && <Opening hours={hours} />}
        </>
      ),
    }))}
  />
);
