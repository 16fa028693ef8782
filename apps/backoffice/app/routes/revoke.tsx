import { rawAnswers } from '@mot-cua/forms';
import { Button, ErrorSummary, FormFields, Link, Notice, Section, SubmitRow } from '@mot-cua/ui';
import { revokeResult } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useMendTitle } from '../document-title.tsx';
import { dossierHref, revokeHref } from '../dossier/addresses.ts';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { revocationView } from '../revocation/revocation-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';

export const loader = load('revokeResult', foundDossier, ({ subject: { view }, url, t, locale }) => {
  const say = { t, locale };
  const page = revocationView(view, {}, say);
  if (!page) throw see(dossierHref(view.dossier.id));
  return {
    ...page,
    identity: identityView(view, say),
    aside: asideView(view, say),
    overtaken: url.searchParams.has('overtaken') ? t('backoffice:revocation.overtaken') : undefined,
  };
});

export const action = act('revokeResult', foundDossier, async (given) => {
  const { deps, actor, subject, form, intentId, t, locale } = given;
  const { id } = subject.view.dossier;
  const raw = rawAnswers(form);
  const outcome = await revokeResult(deps, { id, raw, intentId }, actor);
  if (!outcome) throw notFound();
  if ('done' in outcome) return see(`${dossierHref(id)}?done=${outcome.version}`);
  if ('overtaken' in outcome) return see(`${revokeHref(id)}?overtaken`);
  const page = revocationView(subject.view, { raw, ...outcome }, { t, locale });
  const mendTitle = page ? t('shell:errorTitle', { page: page.title }) : undefined;
  return data({ page, mendTitle }, { status: 422 });
});

export default function Revoke() {
  const { identity, aside, overtaken, ...stored } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { title, lead, fields, errors, intentId, send, cancel } = answered?.page ?? stored;
  useMendTitle(answered?.mendTitle);
  const notices = (
    <>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {overtaken && !answered && (
        <Notice tone="warn" role="alert">
          <p>{overtaken}</p>
        </Notice>
      )}
    </>
  );
  return (
    <DossierSheet identity={identity} aside={aside} notices={notices}>
      <Section id="revoke" title={title}>
        <p>{lead}</p>
        <Form method="post" noValidate key={intentId}>
          <input type="hidden" name="intentId" value={intentId} />
          <FormFields fields={fields} />
          <SubmitRow>
            <Button main>{send}</Button>
            <Link href={cancel.href}>{cancel.label}</Link>
          </SubmitRow>
        </Form>
      </Section>
    </DossierSheet>
  );
}
