import { BackLink, Button, ErrorSummary, FormFields, Link, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { rateMyDossier, ratingMarks, readMyRating } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { dossierAddress } from '../dossier/addresses.ts';
import { ratingView } from '../dossier/rating-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, async ({ deps, person, subject: { view }, t, locale }) => {
  const { id } = view.dossier;
  const mine = await readMyRating(deps, { id }, citizenOf(person));
  const page = mine && ratingView(view, mine, { t, locale });
  if (!page) throw see(dossierAddress(id));
  return { ...page, intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async ({ deps, subject, person, form, t, locale }) => {
  const { view } = subject;
  const { id } = view.dossier;
  const raw = Object.fromEntries([...ratingMarks, 'remark'].map((name) => [name, form.text(name)]));
  const outcome = await rateMyDossier(deps, { id, raw }, citizenOf(person));
  if (!outcome) throw notFound();
  if ('rated' in outcome || 'closed' in outcome) return see(dossierAddress(id));
  const mine = await readMyRating(deps, { id }, citizenOf(person));
  return data({ page: mine && ratingView(view, mine, { t, locale }, outcome) }, { status: 422 });
});

export default function Rate() {
  const stored = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.page;
  const { title, tabTitle, back, lead, before, fields, errors, send, keep } = rejected ?? stored;
  useAnswerTitle(rejected ? tabTitle : undefined);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      {before && (
        <Notice>
          <p>{before}</p>
        </Notice>
      )}
      <Form method="post" noValidate>
        <IntentField intentId={stored.intentId} />
        <FormFields fields={fields} />
        <SubmitRow>
          <Button main>{send}</Button>
          <Link className="mc-touch" href={back.href}>
            {keep}
          </Link>
        </SubmitRow>
      </Form>
    </Main>
  );
}
