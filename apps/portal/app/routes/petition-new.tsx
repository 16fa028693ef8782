import { rawAnswers } from '@mot-cua/forms';
import { BackLink, Button, ErrorSummary, FormFields, Link, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { petitionedAgencies, writePetition } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { petitionAddress } from '../petitions/addresses.ts';
import { writeView } from '../petitions/write-view.server.ts';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('public', async ({ deps, person, t, locale }) =>
  writeView(await petitionedAgencies(deps), person?.name ?? null, { t, locale }),
);

export const action = act('public', async ({ deps, person, form, intentId, limit, t, locale }) => {
  await limit('petition');
  const raw = rawAnswers(form);
  const written = await writePetition(deps, { raw, intentId, language: locale }, person && citizenOf(person));
  if ('code' in written) return see(petitionAddress(written.code, { lookup: written.lookupCode, sent: '1' }));
  const problems = 'problems' in written ? written.problems : {};
  const agencies = await petitionedAgencies(deps);
  return data(writeView(agencies, person?.name ?? null, { t, locale }, { raw, problems }), { status: 422 });
});

export default function PetitionNew() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { title, tabTitle, back, lead, other, known, signIn, fields, errors, reused, send } = rejected ?? stored;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {reused && (
        <Notice tone="warn" role="alert">
          <p>{reused}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead} />
      <p>{other}</p>
      {known && <p>{known}</p>}
      {signIn && (
        <p>
          <Link className="mc-touch" href={signIn.href}>
            {signIn.label}
          </Link>
        </p>
      )}
      <Form method="post" noValidate className="mc-stack" data-gap="lg">
        <IntentField intentId={stored.intentId} />
        <FormFields fields={fields} />
        <SubmitRow>
          <Button main>{send}</Button>
        </SubmitRow>
      </Form>
    </Main>
  );
}
