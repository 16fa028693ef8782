import { BackLink, Button, KeyValue, Main, Notice, PageHead, Panel, Tag } from '@mot-cua/ui';
import { acceptAuthority, endAuthority, readMandate } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { badRequest, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { actingAddress } from '../acting/addresses.ts';
import { type AuthorityView, authorityView } from '../acting/authority-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('giveAuthority', async ({ deps, person, param, t, locale }) => {
  const mandate = await readMandate(deps, { id: param('id') }, citizenOf(person));
  if (!mandate) throw notFound();
  return authorityView(mandate, { t, locale });
});

export const action = act('giveAuthority', async ({ deps, person, param, form, t, locale }) => {
  const id = param('id');
  const citizen = citizenOf(person);
  const wanted = form.text('act');
  if (wanted !== 'accept' && wanted !== 'end') throw badRequest();
  const done =
    wanted === 'accept' ? await acceptAuthority(deps, { id }, citizen) : await endAuthority(deps, { id }, citizen);
  if (done) return see(actingAddress);
  const mandate = await readMandate(deps, { id }, citizen);
  if (!mandate || done === null) throw notFound();
  return data(authorityView(mandate, { t, locale }, t('portal:acting.tooLate')), { status: 409 });
});

export default function MyAuthority() {
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { title, tabTitle, back, trouble, tag, ended, rows, acts, intentId }: AuthorityView = rejected ?? loaded;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageHead title={title} tags={<Tag tone={tag.tone}>{tag.label}</Tag>} lead={ended ?? undefined} />
      {trouble && (
        <Notice tone="err" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
      <KeyValue rows={rows} />
      {acts.length > 0 && (
        <Panel>
          <Form method="post" className="mc-stack">
            <IntentField intentId={intentId} />
            {acts.map(({ value, label, text, main }) => (
              <div key={value} className="mc-stack" data-gap="sm">
                {text && <p>{text}</p>}
                <Button main={main} variant={main ? undefined : 'secondary'} name="act" value={value}>
                  {label}
                </Button>
              </div>
            ))}
          </Form>
        </Panel>
      )}
    </Main>
  );
}
