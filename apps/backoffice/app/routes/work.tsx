import { FilterChips, LinkButton, Notice, SheetHead } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';
import { askedWork } from '../work/asked-work.server.ts';
import { ListKeys } from '../work/list-keys.tsx';
import { readAddress } from '../work/work-query.ts';
import { WorkTable } from '../work/work-table.tsx';
import { workView } from '../work/work-view.server.ts';

export const loader = load('workList', async (given) => {
  const { url, t, locale } = given;
  const address = readAddress(url);
  const work = await askedWork(given);
  const told = [
    ...(url.searchParams.has('nothing') ? [t('backoffice:board.nothingNext')] : []),
    ...(url.searchParams.has('passedOn') ? [t('workflow:doneForStaff.redirect')] : []),
  ];
  return { ...workView(work, address, { after: url.searchParams.has('after') }, { t, locale }), told };
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
