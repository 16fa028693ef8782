import { BackLink, Button, KeyValue, LinkButton, Main, Notice, PageHead, SubmitRow } from '@mot-cua/ui';
import { payFee } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { payView } from '../dossier/pay-view.server.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, ({ subject, url, t, locale }) => ({
  ...payView(subject.view, { t, locale }, url.searchParams.get('returned')),
  intentId: newIntentId(),
}));

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, subject, person, form, intentId, address, t, locale } = given;
  const version = Number(form.text('version'));
  const order = { id: subject.view.dossier.id, version, intentId, clientIp: address, locale };
  const paying = await payFee(deps, order, citizenOf(person));
  if (!paying) throw notFound();
  if ('url' in paying) return see(paying.url);
  if ('conflict' in paying) return data({ notice: t('errors:conflict.text') }, { status: 409 });
  return data({ notice: t(`workflow:refusals.${paying.refusal.code}`) }, { status: 422 });
});

export default function Pay() {
  const { title, back, stage, rows, intentId, version, ...words } = useLoaderData<typeof loader>();
  const notice = useActionData<typeof action>()?.notice ?? words.failed;
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageHead title={title} />
      <div className="mc-stack" data-gap="lg">
        {notice && (
          <Notice tone="err" role="alert">
            <p>{notice}</p>
          </Notice>
        )}
        {stage === 'paid' && <Notice tone="ok" role="status" title={words.paid} />}
        {stage === 'spared' && <Notice role="status" title={words.spared} />}
        {stage === 'pending' && (
          <Notice role="status" icon="clock">
            <p>{words.pending}</p>
          </Notice>
        )}
        <KeyValue rows={rows} />
        {stage === 'due' && (
          <Form method="post" reloadDocument>
            <IntentField intentId={intentId} />
            <input type="hidden" name="version" value={version} />
            <p className="mc-soft">{words.leave}</p>
            <SubmitRow>
              <Button main>{words.start}</Button>
            </SubmitRow>
          </Form>
        )}
        <SubmitRow>
          {stage === 'pending' && <LinkButton {...words.look}>{words.look.label}</LinkButton>}
          {words.receipt && (
            <LinkButton href={words.receipt.href} variant="secondary" icon="download">
              {words.receipt.label}
            </LinkButton>
          )}
          <LinkButton href={words.follow.href} variant="secondary">
            {words.follow.label}
          </LinkButton>
        </SubmitRow>
      </div>
    </Main>
  );
}
