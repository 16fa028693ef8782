import { rawAnswers } from '@mot-cua/forms';
import { ErrorSummary, Link, Notice, Section } from '@mot-cua/ui';
import { revokeResult } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dossierHref, revokeHref } from '../dossier/addresses.ts';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { revocationView } from '../revocation/revocation-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';
import { SettingsForm } from '../settings/settings-form.tsx';

export const loader = load('revokeResult', foundDossier, ({ subject: { view }, url, t, locale }) => {
  const say = { t, locale };
  const page = revocationView(view, { raw: {} }, say);
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
  return data({ page }, { status: 422 });
});

export default function Revoke() {
  const { identity, aside, overtaken, ...stored } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { title, lead, form, cancel } = answered?.page ?? stored;
  const notices = (
    <>
      <ErrorSummary title={form.errors.title} errors={form.errors.items} />
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
        <SettingsForm form={form}>
          <Link href={cancel.href}>{cancel.label}</Link>
        </SettingsForm>
      </Section>
    </DossierSheet>
  );
}
