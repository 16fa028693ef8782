import { BackLink, Button, ErrorSummary, FormFields, Link, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { actOnMyDossier, type CitizenAct, isCitizenAct } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useAnswerTitle } from '../document-title.tsx';
import { actView } from '../dossier/act-view.server.ts';
import { dossierAddress } from '../dossier/addresses.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

const known = (command: string): CitizenAct => {
  if (!isCitizenAct(command)) throw notFound();
  return command;
};

export const loader = load('ownDossierActs', ownDossier, ({ subject: { view }, param, t, locale }) => {
  const page = actView(view, known(param('command')), { t, locale });
  if (!page) throw see(dossierAddress(view.dossier.id));
  return { ...page, intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, subject, person, form, intentId, param, t, locale } = given;
  const { view } = subject;
  const { id } = view.dossier;
  const command = known(param('command'));
  const raw = { reason: form.text('reason'), note: form.text('note') };
  const asked = { id, command, raw, version: Number(form.text('version')), intentId };
  const outcome = await actOnMyDossier(deps, asked, citizenOf(person));
  if (!outcome) throw notFound();
  if ('done' in outcome) return see(dossierAddress(id));
  if ('conflict' in outcome) return data({ notice: t('errors:conflict.text') }, { status: 409 });
  if ('refusal' in outcome) return data({ notice: t(`workflow:refusals.${outcome.refusal.code}`) }, { status: 422 });
  return data({ page: actView(view, command, { t, locale }, outcome) }, { status: 422 });
});

export default function Act() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const rejected = answered && 'page' in answered ? answered.page : null;
  const notice = answered && 'notice' in answered ? answered.notice : null;
  const { title, tabTitle, back, lead, quote, fields, errors, version, send, keep } = rejected ?? stored;
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
      {quote && <blockquote className="mc-quote">{quote}</blockquote>}
      <Form method="post" noValidate>
        <IntentField intentId={stored.intentId} />
        <input type="hidden" name="version" value={version} />
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
