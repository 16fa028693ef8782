import { Breadcrumbs, Facts, ItemList, Main, PageHead, Panel, SearchForm } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { searchView } from '../catalogue/search-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('public', ({ url, t, locale }) =>
  searchView(url.searchParams.get('q') ?? '', { t, locale }),
);

export default function Services() {
  const { title, query, crumbs, search, results, nothing } = useLoaderData<typeof loader>();
  const items = results.map(({ facts, summary, about, ...item }) => ({
    ...item,
    text: (
      <>
        <p>{summary}</p>
        <Facts items={facts} />
        <p className="mc-soft mc-small">{about}</p>
      </>
    ),
  }));
  return (
    <Main>
      <Breadcrumbs label={crumbs.label} items={[{ label: crumbs.home, href: '/' }, { label: crumbs.here }]} />
      <PageHead title={title}>
        <SearchForm action="/services" name="q" value={query} {...search} key={query} />
      </PageHead>
      <div className="mc-stack" data-gap="lg">
        {items.length > 0 && <ItemList items={items} />}
        <Panel title={nothing.title} tone="quiet">
          <p>{nothing.text}</p>
        </Panel>
      </div>
    </Main>
  );
}
