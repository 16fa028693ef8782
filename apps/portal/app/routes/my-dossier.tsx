import { Breadcrumbs, Columns, ItemList, LinkList, Main, Notice, PageHead, Panel, Tag } from '@mot-cua/ui';
import { markMyNotices, readMyRating } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { DossierTimeline } from '../dossier/dossier-timeline.tsx';
import { dossierPage } from '../dossier/dossier-view.server.ts';
import { DueSection } from '../dossier/due-section.tsx';
import { FreshPage } from '../dossier/fresh-page.tsx';
import { NeededCallOut } from '../dossier/needed-call-out.tsx';
import { mayRate } from '../dossier/rating-view.server.ts';
import { citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossier', ownDossier, async ({ deps, person, subject: { view }, url, t, locale }) => {
  const { id } = view.dossier;
  const citizen = citizenOf(person);
  const [mine] = await Promise.all([
    readMyRating(deps, { id }, citizen),
    markMyNotices(deps, { dossierId: id }, citizen),
  ]);
  const page = dossierPage(view, { canRate: mine !== null && mayRate(mine), demo: deps.settings.demo }, { t, locale });
  return { ...page, overtaken: url.searchParams.has('overtaken') ? t('portal:anotherCase.overtaken') : undefined };
});

export default function MyDossier() {
  const dossier = useLoaderData<typeof loader>();
  const { title, crumbs, reference, state, agency, needed, due, timeline, holder, papers, actions, lookup } = dossier;
  const aside = (
    <>
      {holder && (
        <Panel title={holder.title}>
          <ItemList items={[{ icon: holder.icon, title: holder.who, text: holder.where }]} />
        </Panel>
      )}
      {papers.links.length > 0 && (
        <Panel title={papers.title}>
          <LinkList items={papers.links} />
        </Panel>
      )}
      <div className="mc-no-print">
        <Panel title={actions.title} tone="quiet">
          <LinkList items={actions.links} />
        </Panel>
      </div>
      <Panel title={lookup.title}>
        <p>
          <b className="mc-figures">{lookup.code}</b>
        </p>
        <p className="mc-soft mc-small">{lookup.text}</p>
        <LinkList items={[lookup.link]} />
      </Panel>
    </>
  );
  return (
    <Main>
      <Breadcrumbs label={crumbs.label} items={[{ label: crumbs.mine, href: '/my' }, { label: reference }]} />
      <PageHead
        title={title}
        tags={
          <>
            <Tag tone={state.tone}>{state.label}</Tag>
            <span className="mc-soft mc-small mc-figures">{reference}</span>
          </>
        }
        lead={agency}
      >
        {dossier.handedInBy && <p className="mc-soft">{dossier.handedInBy}</p>}
      </PageHead>
      {dossier.overtaken && (
        <Notice tone="warn" role="alert">
          <p>{dossier.overtaken}</p>
        </Notice>
      )}
      <FreshPage live={dossier.live} />
      <Columns aside={aside} asideLabel={dossier.asideLabel}>
        <div className="mc-stack" data-gap="lg">
          {needed && <NeededCallOut needed={needed} />}
          {due && <DueSection due={due} />}
          <DossierTimeline timeline={timeline} />
        </div>
      </Columns>
    </Main>
  );
}
