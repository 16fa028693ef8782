import { FilterChips, Fold, LinkButton, Notice, SheetHead } from '@mot-cua/ui';
import { searchDossiers } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';
import { askedWork } from '../work/asked-work.server.ts';
import { FoundTable } from '../work/found-table.tsx';
import { SavedViews } from '../work/saved-views.tsx';
import { savingView } from '../work/saving-view.server.ts';
import { readAddress } from '../work/work-query.ts';
import { WorkTable } from '../work/work-table.tsx';
import { foundView, workView } from '../work/work-view.server.ts';

export const loader = load('workList', async (given) => {
  const { deps, actor, url, t, locale } = given;
  const address = readAddress(url);
  const after = url.searchParams.has('after');
  const { q } = address;
  // Whoever searches looks for a dossier, not only for work: also what waits for others, also what is done.
  const [work, found] = await Promise.all([
    askedWork(given),
    q && !after ? searchDossiers(deps, { search: q }, actor) : [],
  ]);
  const told = [
    ...(url.searchParams.has('nothing') ? [t('backoffice:board.nothingNext')] : []),
    ...(url.searchParams.has('passedOn') ? [t('workflow:doneForStaff.redirect')] : []),
  ];
  const say = { t, locale };
  const roles = actor.posts.flatMap((post) => post.roles);
  const saving = savingView(address, { views: work.views, outcome: url.searchParams.get('view') }, say);
  if (saving.told) told.push(saving.told);
  return { ...workView(work, address, { after, roles }, say), saving, found: foundView(found, q, say), told };
});

export default function WorkList() {
  const work = useLoaderData<typeof loader>();
  const { title, count, chips, procedures, takeNext, told, saving } = work;
  return (
    <>
      <SheetHead title={title} count={count} end={takeNext && <LinkButton href="/work/next">{takeNext}</LinkButton>} />
      <div className="mc-sheet__body">
        {told.map((text) => (
          <Notice key={text} tone="ok" role="status">
            <p>{text}</p>
          </Notice>
        ))}
        <FilterChips label={chips.label} chips={chips.items} />
        {procedures && (
          <Fold summary={procedures.label}>
            <FilterChips {...procedures} />
          </Fold>
        )}
        <SavedViews saving={saving} />
      </div>
      <WorkTable work={work} />
      {work.found && <FoundTable found={work.found} />}
    </>
  );
}
