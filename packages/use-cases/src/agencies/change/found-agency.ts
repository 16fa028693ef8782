import { plainDate } from '@mot-cua/calendar';
import { type AgencyKind, agencyTree, legalNow } from '@mot-cua/db';
import { parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../../actors.ts';
import type { Deps } from '../../deps.ts';
import { todayOf } from '../../reading/today-of.ts';
import { slugOf } from '../agency-code.ts';
import { ordersAgencies } from '../agency-rights.ts';
import { foundableUnder } from '../tree/kinds-under.ts';
import type { AgencyOutcome } from './agency-outcome.ts';
import { foundingTroubles } from './founding-troubles.ts';
import { giveChange } from './give-change.ts';
import { foundingPage } from './pages.ts';

/** Founds an agency under another one, from a day on. */
export async function foundAgency(
  deps: Pick<Deps, 'db'>,
  { agencyId: parentId, raw, intentId }: { agencyId: string; raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<AgencyOutcome> {
  if (!(await ordersAgencies(deps, staff))) return null;
  const now = await legalNow(deps.db);
  const parent = (await agencyTree(deps.db)).agencies.find(({ id }) => id === parentId);
  if (!parent) return null;
  const page = foundingPage(foundableUnder(parent.kind));
  const { answers, problems } = parsePage(page, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const said = (name: (typeof page.fields)[number]['name']) => String(answers[name]);
  const code = said('code').toUpperCase();
  const id = `${slugOf(said('nameVi'))}-${slugOf(code)}`;
  const kind = said('kind') as AgencyKind;
  const agency = { id, code, kind, nameVi: said('nameVi'), nameEn: said('nameEn'), parentId };
  const from = said('from');
  const after = { ...agency, parentVi: parent.nameVi, parentEn: parent.nameEn };
  return giveChange(deps, {
    ...{ agencyId: id, intentId, byId: staff.id, dayField: 'from' },
    judge(tree) {
      const troubles = foundingTroubles(tree, { agency, from }, { today: plainDate(now) });
      if (troubles.length > 0) return { troubles };
      return { change: { what: 'founded', agency, agencyId: id, day: from, before: {}, after } };
    },
  });
}
