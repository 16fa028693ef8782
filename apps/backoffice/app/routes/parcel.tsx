import { rawAnswers } from '@mot-cua/forms';
import { ErrorSummary, Link, Notice, Section } from '@mot-cua/ui';
import { sendParcelAgain } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dossierHref } from '../dossier/addresses.ts';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { parcelForm } from '../parcels/parcel-view.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';
import { SettingsForm } from '../settings/settings-form.tsx';

export const loader = load('staffDossierActs', foundDossier, ({ subject: { view }, t, locale }) => {
  const say = { t, locale };
  const page = parcelForm(view, null, say);
  // A colleague may have seen to it meanwhile: the dossier says how it stands.
  if (!page) throw see(dossierHref(view.dossier.id));
  return { ...page, identity: identityView(view, say), aside: asideView(view, say) };
});

export const action = act('staffDossierActs', foundDossier, async ({ deps, actor, subject, form, t, locale }) => {
  const { id } = subject.view.dossier;
  const raw = rawAnswers(form);
  const outcome = await sendParcelAgain(deps, { id, raw }, actor);
  if (!outcome) throw notFound();
  const page = 'problems' in outcome ? parcelForm(subject.view, { raw, ...outcome }, { t, locale }) : null;
  return page ? data({ page }, { status: 422 }) : see(dossierHref(id));
});

export default function Parcel() {
  const { identity, aside, ...stored } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { title, reason, lead, form, cancel } = answered?.page ?? stored;
  return (
    <DossierSheet
      identity={identity}
      aside={aside}
      notices={<ErrorSummary title={form.errors.title} errors={form.errors.items} />}
    >
      <Section id="parcel" title={title}>
        <Notice tone="warn">
          <p>{reason}</p>
        </Notice>
        <p>{lead}</p>
        <SettingsForm form={form}>
          <Link href={cancel.href}>{cancel.label}</Link>
        </SettingsForm>
      </Section>
    </DossierSheet>
  );
}
