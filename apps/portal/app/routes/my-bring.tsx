import { deskDays } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { BringPage } from '../bring/bring-page.tsx';
import { bringView } from '../bring/bring-view.server.ts';
import { broughtFor } from '../bring/my-bring.server.ts';
import { dossierAddress } from '../dossier/addresses.ts';
import { load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossier', ownDossier, async ({ deps, subject: { view }, t, locale }) => {
  const here = dossierAddress(view.dossier.id);
  return bringView(
    {
      ...broughtFor(view, { t, locale }),
      demo: deps.settings.demo,
      desk: await deskDays(deps, view.dossier.facts.receivingAgencyId),
      scan: { address: `${deps.settings.portalUrl}${here}`, label: t('portal:bring.scanDossier') },
      back: { href: here, label: t('portal:confirmation.follow') },
    },
    { t, locale },
  );
});

export default function MyBring() {
  return <BringPage sheet={useLoaderData<typeof loader>()} />;
}
