import {
  Breadcrumbs,
  Columns,
  EmptyState,
  Facts,
  FilterChips,
  ItemList,
  Link,
  Main,
  PageHead,
  Panel,
  SearchForm,
  Section,
} from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { FilterForm } from '../catalogue/filter-form.tsx';
import { searchView } from '../catalogue/search-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('public', ({ url, t, locale }) => searchView(url.searchParams, { t, locale }));

type View = ReturnType<typeof useLoaderData<typeof loader>>;

const Results = ({ results }: { results: View['results'] }) => (
  <ItemList
    items={results.map(({ facts, summary, about, ...item }) => ({
      ...item,
      text: (
        <>
          <p>{summary}</p>
          <Facts items={facts} />
          <p className="mc-soft mc-small">{about}</p>
        </>
      ),
    }))}
  />
);

const Nothing = ({ empty }: { empty: NonNullable<View['empty']> }) => (
  <EmptyState title={empty.title} level={2}>
    <p>{empty.text}</p>
    <p>
      <Link className="mc-touch" href="/services">
        {empty.all}
      </Link>
    </p>
  </EmptyState>
);

export default function Services() {
  const { title, query, crumbs, search, filters, results, answers, empty, nothing } = useLoaderData<typeof loader>();
  const { chosen } = filters;
  return (
    <Main>
      <Breadcrumbs label={crumbs.label} items={[{ label: crumbs.home, href: '/' }, { label: crumbs.here }]} />
      <PageHead title={title}>
        <SearchForm action="/services" name="q" value={query} {...search} key={query} />
      </PageHead>
      <Columns
        asideAt="start"
        aside={<FilterForm query={query} filters={filters} key={JSON.stringify(filters.fields)} />}
        asideLabel={filters.title}
      >
        <div className="mc-stack" data-gap="lg">
          {chosen.chips.length > 0 && <FilterChips {...chosen} />}
          {empty ? <Nothing empty={empty} /> : <Results results={results} />}
          {answers.items.length > 0 && (
            <Section id="answers" title={answers.title}>
              <ItemList items={answers.items} />
            </Section>
          )}
          <Panel title={nothing.title} tone="quiet">
            <p>{nothing.text}</p>
          </Panel>
        </div>
      </Columns>
    </Main>
  );
}
