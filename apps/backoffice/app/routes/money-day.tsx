import { rawAnswers } from '@mot-cua/forms';
import { ErrorSummary, FigureList, LinkList, Notice, SheetHead } from '@mot-cua/ui';
import { closeDay, listMoney, readMoneyDay } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayHref, readDayAddress } from '../day/day-address.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { Closing } from '../money/closing.tsx';
import { EntryTable } from '../money/entry-table.tsx';
import { ExemptedPart } from '../money/exempted-part.tsx';
import { GatewayPart } from '../money/gateway-part.tsx';
import { moneyView } from '../money/money-view.server.ts';
import { FileLinks } from '../report/file-links.tsx';
import { act, load } from '../routing.server.ts';

const perPage = 100;

export const loader = load('money', async ({ deps, actor, person, url, t, locale }) => {
  const day = await readMoneyDay(deps, readDayAddress(url), actor);
  if (!day) throw notFound();
  const after = url.searchParams.get('after') ?? undefined;
  const entries = await listMoney(deps, day, { after, limit: perPage });
  const shown = { entries, isLater: after !== undefined, done: url.searchParams.has('done') };
  return moneyView(day, shown, person.now, { t, locale });
});

export const action = act('money', async ({ deps, actor, person, url, form, t, locale }) => {
  const address = readDayAddress(url);
  const raw = rawAnswers(form);
  const outcome = await closeDay(deps, { ...address, raw }, actor);
  if (!outcome) throw notFound();
  if ('closed' in outcome) return see(dayHref('/money/day', address, { done: '1' }));
  const { day, ...rejected } = outcome;
  const entries = await listMoney(deps, day, { limit: perPage });
  return data(moneyView(day, { entries, rejected: { raw, ...rejected } }, person.now, { t, locale }), { status: 422 });
});

export default function MoneyDayPage() {
  const stored = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? stored;
  useAnswerTitle(view.mendTitle);
  return (
    <div className="bo-report bo-money">
      <SheetHead title={view.title} count={view.count} end={<FileLinks files={view.files} print={view.print} />} />
      <div className="mc-sheet__body">
        {view.done && (
          <Notice tone="ok" role="status">
            <p>{view.done}</p>
          </Notice>
        )}
        <ErrorSummary title={view.closing.errors.title} errors={view.closing.errors.items} />
        <FilterForm key={view.count} label={view.filters.label} fields={view.filters.fields} show={view.filters.show} />
        {view.open.items.length > 0 && (
          <Notice tone="warn" title={view.open.title}>
            <LinkList items={view.open.items} />
          </Notice>
        )}
        <FigureList figures={view.figures} />
        <p className="mc-soft">{view.seenAt}</p>
      </div>
      <EntryTable entries={view.entries} />
      <ExemptedPart exempted={view.exempted} />
      <GatewayPart gateway={view.gateway} />
      <Closing closing={view.closing} action={view.action} />
    </div>
  );
}
