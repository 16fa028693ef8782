import {
  EmptyState,
  ItemList,
  Lead,
  Link,
  LinkButton,
  LinkList,
  Main,
  Notice,
  PageHead,
  Section,
  Tag,
} from '@mot-cua/ui';
import { countOffered, countUnread, listMine } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { myView } from '../dossier/my-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('citizen', async ({ deps, person, t, locale }) => {
  const citizen = citizenOf(person);
  const [mine, unread, offered] = await Promise.all([
    listMine(deps, citizen),
    countUnread(deps, citizen),
    countOffered(deps, citizen),
  ]);
  const named = { actsFor: person.actsFor?.name ?? null, forChild: person.actor.mandate?.child ?? false };
  return myView({ ...mine, unread, offered, ...named }, { t, locale });
});

type Row = ReturnType<typeof myView>['groups'][number]['rows'][number];

const rowItem = ({ title, href, status, lines }: Row) => ({
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

export default function My() {
  const { title, told, groups, links, empty } = useLoaderData<typeof loader>();
  const notices = told.map(({ href, label, icon }) => (
    <Notice key={href} icon={icon}>
      <Link href={href}>{label}</Link>
    </Notice>
  ));
  if (groups.length === 0) {
    return (
      <Main>
        <EmptyState title={title} drawing>
          <Lead>{empty.lead}</Lead>
          <p>{empty.text}</p>
          <LinkButton href="/services" icon="search">
            {empty.find}
          </LinkButton>
        </EmptyState>
        {notices}
        <LinkList items={links} />
      </Main>
    );
  }
  return (
    <Main>
      <PageHead title={title} />
      {notices}
      {groups.map(({ id, title: heading, rows }) => (
        <Section key={id} id={id} title={heading}>
          <ItemList items={rows.map(rowItem)} />
        </Section>
      ))}
      <LinkList items={links} />
      <LinkButton href="/services" variant="secondary" icon="search">
        {empty.find}
      </LinkButton>
    </Main>
  );
}
