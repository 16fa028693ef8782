import { rawAnswers } from '@mot-cua/forms';
import { BackLink, Button, ErrorSummary, FormFields, Main, PageHead, SubmitRow } from '@mot-cua/ui';
import { giveAuthority } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { forbidden, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { authorityAddress } from '../acting/addresses.ts';
import { type NewAuthorityView, newAuthorityView } from '../acting/new-authority-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('giveAuthority', ({ t, locale }) => newAuthorityView({ t, locale }));

export const action = act('giveAuthority', async ({ deps, person, form, intentId, t, locale }) => {
  const raw = rawAnswers(form);
  const given = await giveAuthority(deps, { raw, intentId }, citizenOf(person));
  if (!given) throw forbidden();
  if ('given' in given) return see(authorityAddress(given.given));
  return data(newAuthorityView({ t, locale }, { raw, ...given }), { status: 422 });
});

export default function NewAuthority() {
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { title, tabTitle, lead, back, fields, errors, send, intentId }: NewAuthorityView = rejected ?? loaded;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      <Form method="post" noValidate key={intentId} className="mc-stack" data-gap="lg">
        <IntentField intentId={intentId} />
        <FormFields fields={fields} />
        <SubmitRow>
          <Button main>{send}</Button>
        </SubmitRow>
      </Form>
    </Main>
  );
}
