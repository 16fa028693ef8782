import {
  Breadcrumbs,
  EmptyState,
  ItemList,
  Link,
  LinkButton,
  Main,
  PageHead,
  Pager,
  SearchForm,
  Tag,
} from '@mot-cua/ui';
import { listPublicPetitions, pageNumber } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { petitionsAddress } from '../petitions/addresses.ts';
import { publicView } from '../petitions/public-view.server.ts';
import { load } from '../routing.server.ts';

const longest = 100;

export const loader = load('public', async ({ deps, url, t, locale }) => {
  const typed = (url.searchParams.get('q') ?? '').trim().slice(0, longest);
  const page = pageNumber(url.searchParams.get('page'));
  return publicView(await listPublicPetitions(deps, { typed, page }), typed, { t, locale });
});

export default function Petitions() {
  const { title, lead, crumbs, write, follow, search, none, all, rows, pager } = useLoaderData<typeof loader>();
  return (
    <Main>
      <Breadcrumbs label={crumbs.label} items={[{ label: crumbs.home, href: '/' }, { label: title }]} />
      <PageHead title={title} lead={lead}>
        <SearchForm action={petitionsAddress} name="q" {...search} key={search.value} />
        <div className="mc-row">
          <LinkButton href={write.href}>{write.label}</LinkButton>
          <Link className="mc-touch" href={follow.href}>
            {follow.label}
          </Link>
        </div>
      </PageHead>
      {rows.length === 0 ? (
        <EmptyState title={none.title} level={2}>
          {none.text && <p>{none.text}</p>}
        </EmptyState>
      ) : (
        <ItemList items={rows.map(petitionItem)} />
      )}
      {pager && <Pager {...pager} />}
      {all && (
        <p>
          <Link className="mc-touch" href={all.href}>
            {all.label}
          </Link>
        </p>
      )}
    </Main>
  );
}

type Row = ReturnType<typeof publicView>['rows'][number];

const petitionItem = ({ key, href, title, lines, kind }: Row) => ({
  key,
  href,
  title,
  text: (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <Tag icon="chat">{kind}</Tag>
      </p>
    </>
  ),
});
