import { BackLink, Button, ErrorSummary, FormFields, Main, SubmitRow } from '@mot-cua/ui';
import { listMyPapers, noteExpiry } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import { myPapersAddress } from '../papers/addresses.ts';
import { expiryView } from '../papers/expiry-view.server.ts';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('ownPapers', async ({ deps, person, param, t, locale }) => {
  const papers = await listMyPapers(deps, citizenOf(person));
  const paper = papers.find(({ sha256 }) => sha256 === param('sha256'));
  if (!paper) throw notFound();
  return { ...expiryView(paper, { t, locale }), intentId: newIntentId() };
});

export const action = act('ownPapers', async ({ deps, person, param, form, t, locale }) => {
  const citizen = citizenOf(person);
  const sha256 = param('sha256');
  const typed = { day: form.text('expiry.day'), month: form.text('expiry.month'), year: form.text('expiry.year') };
  const noted = await noteExpiry(deps, { sha256, ...typed }, citizen);
  const paper = noted && (await listMyPapers(deps, citizen)).find((each) => each.sha256 === sha256);
  if (!paper) throw notFound();
  if (!('problem' in noted)) return see(myPapersAddress);
  return data(expiryView(paper, { t, locale }, [typed.day, typed.month, typed.year]), { status: 422 });
});

export default function MyPaper() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { back, field, errors, tabTitle, save } = rejected ?? stored;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <Form method="post" noValidate className="mc-stack" data-gap="lg">
        <IntentField intentId={stored.intentId} />
        <FormFields fields={[field]} asTitle />
        <SubmitRow>
          <Button main>{save}</Button>
        </SubmitRow>
      </Form>
    </Main>
  );
}
