import { may } from '@mot-cua/policy';
import { Link, Section } from '@mot-cua/ui';
import { listPhotos } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { History } from '../dossier/history.tsx';
import { historyView, withMoments } from '../dossier/history-view.server.ts';
import { identityView } from '../dossier/identity-view.server.ts';
import { photosHref } from '../inspections/addresses.ts';
import { foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, async ({ deps, actor, subject: { view }, t, locale }) => {
  const say = { t, locale };
  const { id, facts } = view.dossier;
  const photos = facts.inspections.length > 0 ? await listPhotos(deps, { id }, actor) : null;
  const plain = historyView(view, say, photos ?? []);
  const entries = may('pastMoments', actor, { facts }) === 'yes' ? withMoments(plain, id, say) : plain;
  return {
    title: `${t('backoffice:dossier.history')}: ${view.owner.fullName}`,
    identity: identityView(view, say),
    aside: asideView(view, say),
    count: t('backoffice:dossier.entries', { count: entries.length }),
    entries,
    note: t('backoffice:dossier.historyNote'),
    photos: photos && { href: photosHref(id), label: t('backoffice:inspections.photos') },
    slip: { href: `/dossiers/${view.dossier.id}/control-slip`, label: t('backoffice:slip.open') },
  };
});

export default function DossierHistory() {
  const { identity, aside, count, entries, note, slip, photos } = useLoaderData<typeof loader>();
  return (
    <DossierSheet identity={identity} aside={aside}>
      <Section id="entries" title={count}>
        <History entries={entries} />
        <p className="mc-soft mc-small">{note}</p>
        {photos && (
          <p>
            <Link href={photos.href}>{photos.label}</Link>
          </p>
        )}
        <p>
          <Link href={slip.href}>{slip.label}</Link>
        </p>
      </Section>
    </DossierSheet>
  );
}
