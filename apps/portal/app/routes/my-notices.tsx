import { BackLink, Button, EmptyState, ItemList, Lead, Main, PageHead, Pager, Tag } from '@mot-cua/ui';
import { listMyNotices, markMyNotices } from '@mot-cua/use-cases';
import { newIntentId, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { myNoticesAddress } from '../notices/addresses.ts';
import { noticesView } from '../notices/notices-view.server.ts';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('ownNotices', async ({ deps, person, url, t, locale }) => {
  const before = url.searchParams.get('before') ?? '';
  const mine = await listMyNotices(deps, { before }, citizenOf(person));
  return { ...noticesView(mine, before === '', { t, locale }), intentId: newIntentId() };
});

export const action = act('ownNotices', async ({ deps, person }) => {
  await markMyNotices(deps, {}, citizenOf(person));
  return see(myNoticesAddress);
});

type Row = ReturnType<typeof noticesView>['rows'][number];

const noticeItem = ({ key, title, href, text, mark }: Row) => ({
  key,
  title,
  href,
  text: (
    <>
      <p>{text}</p>
      {mark && (
        <p>
          <Tag tone="info" icon="bell">
            {mark}
          </Tag>
        </p>
      )}
    </>
  ),
});

export default function MyNotices() {
  const { title, lead, back, rows, empty, mark, pager, intentId } = useLoaderData<typeof loader>();
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
          {mark && (
            <Form method="post">
              <IntentField intentId={intentId} />
              <Button variant="secondary">{mark}</Button>
            </Form>
          )}
          <ItemList items={rows.map(noticeItem)} />
        </>
      )}
      {(pager.previous || pager.next) && <Pager {...pager} />}
    </Main>
  );
}
