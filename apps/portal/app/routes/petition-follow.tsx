import { BackLink, Button, ErrorSummary, FormFields, Main, PageHead, Panel, SubmitRow } from '@mot-cua/ui';
import { see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { petitionAddress } from '../petitions/addresses.ts';
import { followView } from '../petitions/follow-view.server.ts';
import { load } from '../routing.server.ts';

/** Asks for the two codes of a petition, and leads to it. */
export const loader = load('public', ({ url, t, locale }) => {
  const code = url.searchParams.get('code')?.trim() ?? '';
  const lookup = url.searchParams.get('lookup')?.trim() ?? '';
  if (code && lookup) throw see(petitionAddress(code, { lookup }));
  const told = url.searchParams.has('lookup');
  return data(followView({ code, lookup }, told, { t, locale }), { status: told ? 422 : 200 });
});

export default function PetitionFollow() {
  const { title, lead, back, fields, look, errors } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      <Panel>
        <Form method="get">
          <FormFields fields={fields} />
          <SubmitRow>
            <Button>{look}</Button>
          </SubmitRow>
        </Form>
      </Panel>
    </Main>
  );
}
