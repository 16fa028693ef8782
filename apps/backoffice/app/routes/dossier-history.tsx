import { may } from '@mot-cua/policy';
import { Link, Section } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { History } from '../dossier/history.tsx';
import { historyView, withMoments } from '../dossier/history-view.server.ts';
import { identityView } from '../dossier/identity-view.server.ts';
import { foundDossier, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundDossier, ({ subject: { view, facts }, actor, t, locale }) => {
  const say = { t, locale };
  const mayGoBack = may('pastMoments', actor, { facts }) === 'yes';
  const entries = mayGoBack ? withMoments(historyView(view, say), view.dossier.id, say) : historyView(view, say);
  return {
    title: `${t('backoffice:dossier.history')}: ${view.owner.fullName}`,
    identity: identityView(view, say),
    aside: asideView(view, say),
    count: t('backoffice:dossier.entries', { count: entries.length }),
    entries,
    note: t('backoffice:dossier.historyNote'),
    slip: { href: `/dossiers/${view.dossier.id}/control-slip`, label: t('backoffice:slip.open') },
  };
});

export default function DossierHistory() {
  const { identity, aside, count, entries, note, slip } = useLoaderData<typeof loader>();
  return (
    <DossierSheet identity={identity} aside={aside}>
      <Section id="entries" title={count}>
        <History entries={entries} />
        <p className="mc-soft mc-small">{note}</p>
        <p>
          <Link href={slip.href}>{slip.label}</Link>
        </p>
      </Section>
    </DossierSheet>
  );
}
