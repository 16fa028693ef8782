import { Link, Notice, Section } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { asideView } from '../dossier/aside-view.server.ts';
import { DossierSheet } from '../dossier/dossier-sheet.tsx';
import { identityView } from '../dossier/identity-view.server.ts';
import { mayOpenFiles } from '../dossier/may-open-files.server.ts';
import { PaperList } from '../dossier/paper-list.tsx';
import { issuedPapersView, papersView } from '../dossier/papers-view.server.ts';
import { photosHref } from '../inspections/addresses.ts';
import { correctLink, noLongerView, revokeLink } from '../revocation/revocation-view.server.ts';
import { foundPapers, load } from '../routing.server.ts';

export const loader = load('staffDossier', foundPapers, ({ subject: { view, facts, origins }, actor, t, locale }) => {
  const say = { t, locale };
  const mayOpen = mayOpenFiles(actor, facts);
  return {
    title: `${t('backoffice:dossier.papers')}: ${view.owner.fullName}`,
    identity: identityView(view, say),
    aside: asideView(view, say),
    uploaded: { title: t('backoffice:dossier.papersUploaded'), rows: papersView(view, mayOpen, say, origins) },
    issued: { title: t('backoffice:dossier.papersIssued'), rows: issuedPapersView(view, mayOpen, say) },
    noLonger: noLongerView(view, say),
    acts: [correctLink(view, actor, say), revokeLink(view, actor, say)].filter((link) => link !== undefined),
    none: t('backoffice:task.noneYet'),
    photos:
      facts.inspections.length > 0
        ? { href: photosHref(view.dossier.id), label: t('backoffice:inspections.photos') }
        : null,
    closed: mayOpen ? undefined : t('backoffice:task.noFilesForYou'),
  };
});

export default function DossierPapers() {
  const page = useLoaderData<typeof loader>();
  const { identity, aside, uploaded, issued, noLonger, acts, none, photos, closed } = page;
  return (
    <DossierSheet identity={identity} aside={aside}>
      {closed && <p className="mc-soft">{closed}</p>}
      <Section id="uploaded" title={uploaded.title}>
        <PaperList papers={uploaded.rows} none={none} />
      </Section>
      <Section id="issued" title={issued.title}>
        {noLonger && (
          <Notice tone="warn" title={noLonger.title}>
            <p>{noLonger.text}</p>
          </Notice>
        )}
        <PaperList papers={issued.rows} none={none} />
        {acts.map(({ href, label }) => (
          <p key={href}>
            <Link href={href}>{label}</Link>
          </p>
        ))}
      </Section>
      {photos && (
        <p>
          <Link href={photos.href}>{photos.label}</Link>
        </p>
      )}
    </DossierSheet>
  );
}
