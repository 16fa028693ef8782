import { BackLink, Button, ErrorSummary, FormFields, Link, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { withdrawMyDossier } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useAnswerTitle } from '../document-title.tsx';
import { dossierAddress } from '../dossier/addresses.ts';
import { withdrawView } from '../dossier/withdraw-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, ({ subject: { view }, t, locale }) => {
  const page = withdrawView(view, { t, locale });
  if (!page) throw see(dossierAddress(view.dossier.id));
  return { ...page, intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, subject, person, form, intentId, t, locale } = given;
  const { view } = subject;
  const { id } = view.dossier;
  const reason = form.text('reason');
  const asked = { id, reason, version: Number(form.text('version')), intentId };
  const outcome = await withdrawMyDossier(deps, asked, citizenOf(person));
  if (!outcome) throw notFound();
  if ('done' in outcome) return see(dossierAddress(id));
  if ('conflict' in outcome) return data({ notice: t('errors:conflict.text') }, { status: 409 });
  if ('refusal' in outcome) return data({ notice: t(`workflow:refusals.${outcome.refusal.code}`) }, { status: 422 });
  return data(
    { page: withdrawView(view, { t, locale }, { reason, problem: outcome.problems.reason }) },
    { status: 422 },
  );
});

export default function Withdraw() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const rejected = answered && 'page' in answered ? answered.page : null;
  const notice = answered && 'notice' in answered ? answered.notice : null;
  const { title, tabTitle, back, lead, fields, errors, version, refund, send, keep } = rejected ?? stored;
  useAnswerTitle(rejected ? tabTitle : undefined);
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {notice && (
        <Notice tone="err" role="alert">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead title={title} lead={lead} />
      <Form method="post" noValidate>
        <IntentField intentId={stored.intentId} />
        <input type="hidden" name="version" value={version} />
        <FormFields fields={fields} />
        {refund && <p>{refund}</p>}
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
