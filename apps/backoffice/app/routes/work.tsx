import { FilterChips, LinkButton, Notice, SheetHead } from '@mot-cua/ui';
import { listWork } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';
import { ListKeys } from '../work/list-keys.tsx';
import { readAddress } from '../work/work-query.ts';
import { WorkTable } from '../work/work-table.tsx';
import { workView } from '../work/work-view.server.ts';

const pageLength = 25;

export const loader = load('workList', async ({ deps, actor, url, t, locale }) => {
  const address = readAddress(url);
  const after = url.searchParams.get('after') ?? undefined;
  const { queue, q, procedure } = address;
  const query = { queue, limit: pageLength, after, search: q || undefined, procedureCode: procedure || undefined };
  const work = await listWork(deps, query, actor);
  const told = [
    ...(url.searchParams.has('nothing') ? [t('backoffice:board.nothingNext')] : []),
    ...(url.searchParams.has('passedOn') ? [t('workflow:doneForStaff.redirect')] : []),
  ];
  return { ...workView(work, address, { after: after !== undefined }, { t, locale }), told };
});

export default function WorkList() {
  const work = useLoaderData<typeof loader>();
  const { title, count, chips, takeNext, told, keys } = work;
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
      </div>
      <WorkTable work={work} />
      <ListKeys words={keys} />
    </>
  );
}
