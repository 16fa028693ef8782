import { rawAnswers } from '@mot-cua/forms';
import { BackLink } from '@mot-cua/ui';
import { certificateToEnd, endPersonalCertificate } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { certificatesHref } from '../signing/addresses.ts';
import { endingView } from '../signing/ending-view.server.ts';

export const loader = load('certificates', async ({ deps, actor, param, t, locale }) => {
  const found = await certificateToEnd(deps, param('id'), actor);
  if (!found || found.certificate.endedAt !== null) throw notFound();
  return endingView(found.certificate, { raw: {} }, { t, locale });
});

export const action = act('certificates', async ({ deps, actor, param, form, t, locale }) => {
  const id = param('id');
  const raw = rawAnswers(form);
  const found = await certificateToEnd(deps, id, actor);
  if (!found) throw notFound();
  const outcome = await endPersonalCertificate(deps, { id, raw }, actor);
  // Somebody else was quicker: the list shows since when.
  if (!outcome || 'ended' in outcome) return see(`${certificatesHref()}?done=endDone`);
  return data(endingView(found.certificate, { raw, ...outcome }, { t, locale }), { status: 422 });
});

export default function CertificateEnd() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  return (
    <SettingsPage view={view} action={view.action}>
      <BackLink href={view.back.href}>{view.back.label}</BackLink>
    </SettingsPage>
  );
}
