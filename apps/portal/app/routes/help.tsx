import { LinkButton, Main, PageHead, Panel, SearchForm, Section } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { helpView } from '../help/help-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('public', (say) => helpView(say));

export default function Help() {
  const { title, lead, search, person, groups } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <PageHead title={title} lead={lead}>
        <SearchForm action="/services" name="q" {...search} />
      </PageHead>
      <Panel title={person.title} tone="quiet">
        <p>{person.text}</p>
        <LinkButton href={person.call.href} variant="secondary" icon="phone">
          {person.call.label}
        </LinkButton>
      </Panel>
      {groups.map((group) => (
        <Section key={group.id} id={group.id} title={group.title}>
          {group.questions.map((question) => (
            <Section key={question.id} id={question.id} title={question.title} level={3}>
              <p>{question.text}</p>
            </Section>
          ))}
        </Section>
      ))}
    </Main>
  );
}
