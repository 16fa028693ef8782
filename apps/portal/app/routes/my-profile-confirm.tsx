import { BackLink, Button, ErrorSummary, FormFields, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { type ContactKind, confirmMyContact, readMyProfile } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { forbidden, newIntentId, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { myProfileAddress } from '../profile/addresses.ts';
import { confirmView } from '../profile/confirm-view.server.ts';
import { act, citizenOf, load } from '../routing.server.ts';

const kindOf = (said: string | null): ContactKind => (said === 'phone' ? 'phone' : 'email');

/** The link in a letter brings its code along; it counts when the button is pressed. */
export const loader = load('ownProfile', async ({ deps, person, url, t, locale }) => {
  const profile = await readMyProfile(deps, citizenOf(person));
  const kind = kindOf(url.searchParams.get('kind'));
  const typed = (url.searchParams.get('code') ?? '').slice(0, 20);
  return { ...confirmView(profile, kind, { typed }, { t, locale }), intentId: newIntentId() };
});

export const action = act('ownProfile', async ({ deps, person, form, limit, t, locale }) => {
  await limit('contactCode');
  const citizen = citizenOf(person);
  const kind = kindOf(form.text('kind'));
  const typed = form.text('code').slice(0, 20);
  const refused = await confirmMyContact(deps, { kind, typed }, citizen);
  if (!refused) throw forbidden();
  if (refused === 'confirmed') return see(`${myProfileAddress}?confirmed`);
  const profile = await readMyProfile(deps, citizen);
  return data(confirmView(profile, kind, { typed, refused }, { t, locale }), { status: 422 });
});

export default function MyProfileConfirm() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { title, tabTitle, back, kind, lead, over, fields, errors, send } = rejected ?? stored;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {over && (
        <Notice tone="warn" role={rejected ? 'alert' : undefined}>
          <p>{over}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead ?? undefined} />
      {fields.length > 0 && (
        <Form method="post" noValidate>
          <IntentField intentId={stored.intentId} />
          <input type="hidden" name="kind" value={kind} />
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main>{send}</Button>
          </SubmitRow>
        </Form>
      )}
    </Main>
  );
}
