import {
  Facts,
  FilterChips,
  Heading,
  Hero,
  ItemList,
  Lead,
  Link,
  Main,
  Notice,
  SearchForm,
  Section,
} from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { homeView } from '../catalogue/home-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('public', (say) => homeView(say, new Date().toISOString()));

export default function Home() {
  const home = useLoaderData<typeof loader>();
  return (
    <Main width="bare">
      <Hero>
        <Heading level={1} display>
          {home.title}
        </Heading>
        <Lead>{home.lead}</Lead>
        <SearchForm action="/services" name="q" {...home.search} />
        <FilterChips {...home.common} />
        <p>
          <Link href="/my">{home.applied}</Link> · <Link href="/track">{home.track}</Link>
        </p>
      </Hero>
      <div className="mc-wrap mc-stack" data-gap="lg">
        {home.holiday && (
          <Notice icon="calendar" title={home.holiday.title}>
            <p>{home.holiday.text}</p>
          </Notice>
        )}
        {home.events.items.length > 0 && (
          <Section id="events" title={home.events.title}>
            <ItemList grid items={home.events.items} />
          </Section>
        )}
        <Section id="services" title={home.services.title}>
          <ItemList
            items={home.services.items.map(({ facts, ...item }) => ({ ...item, text: <Facts items={facts} /> }))}
          />
          <p>
            <Link className="mc-touch" href="/services">
              {home.services.all}
            </Link>
          </p>
        </Section>
        <Section id="elsewhere" title={home.elsewhere.title}>
          <ItemList grid items={home.elsewhere.items} />
        </Section>
      </div>
    </Main>
  );
}
