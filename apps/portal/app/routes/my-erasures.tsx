import { rawAnswers } from '@mot-cua/forms';
import {
  BackLink,
  Button,
  ErrorSummary,
  FormFields,
  ItemList,
  Main,
  Notice,
  PageHead,
  Pager,
  Section,
  SubmitRow,
  Tag,
} from '@mot-cua/ui';
import { askErasure, listMyErasures, pageNumber } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { forbidden, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { type AskView, askView } from '../erasure/ask-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { myErasureAddress } from '../profile/addresses.ts';
import { act, citizenOf, load } from '../routing.server.ts';

export const loader = load('ownProfile', async ({ deps, person, url, t, locale }) => {
  const mine = await listMyErasures(deps, { page: pageNumber(url.searchParams.get('page')) }, citizenOf(person));
  if (!mine) throw forbidden();
  return askView(mine, { t, locale });
});

export const action = act('ownProfile', async ({ deps, person, form, intentId, t, locale }) => {
  const citizen = citizenOf(person);
  const raw = rawAnswers(form);
  const asked = await askErasure(deps, { raw, intentId, language: locale }, citizen);
  if (!asked) throw forbidden();
  if ('code' in asked) return see(`${myErasureAddress(asked.code)}?sent`);
  const mine = await listMyErasures(deps, { page: 1 }, citizen);
  if (!mine) throw forbidden();
  const problems = 'problems' in asked ? asked.problems : {};
  return data(askView(mine, { t, locale }, { raw, problems }), { status: 422 });
});

export default function MyErasures() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const view: AskView = rejected ?? stored;
  const { title, tabTitle, back, lead, law, waiting, fields, errors, mine, pager } = view;
  useAnswerTitle(rejected && tabTitle);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      <p>{law}</p>
      {waiting && (
        <Notice tone="info" role={rejected ? 'alert' : undefined}>
          <p>{waiting}</p>
        </Notice>
      )}
      {fields.length > 0 && <AskForm view={view} intentId={stored.intentId} />}
      <Section id="mine" title={mine.title}>
        {mine.rows.length === 0 && <p className="mc-soft">{mine.none}</p>}
        {mine.rows.length > 0 && <ItemList items={mine.rows.map(requestItem)} />}
        {pager && <Pager {...pager} />}
      </Section>
    </Main>
  );
}

const AskForm = ({ view: { fields, contactHint, send }, intentId }: { view: AskView; intentId: string }) => (
  <Form method="post" noValidate className="mc-stack" data-gap="lg">
    <IntentField intentId={intentId} />
    <FormFields fields={fields} />
    <p className="mc-soft">{contactHint}</p>
    <SubmitRow>
      <Button main>{send}</Button>
    </SubmitRow>
  </Form>
);

const requestItem = ({ title, href, status, lines }: AskView['mine']['rows'][number]) => ({
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
