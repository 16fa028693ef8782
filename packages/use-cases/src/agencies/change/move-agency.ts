import { plainDate } from '@mot-cua/calendar';
import { type AgencyTree, agencyTree, legalNow, type Said } from '@mot-cua/db';
import { parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../../actors.ts';
import type { Deps } from '../../deps.ts';
import { todayOf } from '../../reading/today-of.ts';
import { ordersAgencies } from '../agency-rights.ts';
import { parentsOn } from '../tree/tree-on.ts';
import type { AgencyOutcome } from './agency-outcome.ts';
import { giveChange } from './give-change.ts';
import { moveTroubles } from './move-troubles.ts';
import { newParentPage } from './pages.ts';

/** The names stay as they are on that day, whoever is renamed later. */
function saidOf({ agencies }: AgencyTree, parentId: string | null | undefined): Said {
  const parent = agencies.find(({ id }) => id === parentId);
  return parent ? { parentId: parent.id, parentVi: parent.nameVi, parentEn: parent.nameEn } : {};
}

/** Puts an agency under another one, from a day on. */
export async function moveAgency(
  deps: Pick<Deps, 'db'>,
  { agencyId, raw, intentId }: { agencyId: string; raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<AgencyOutcome> {
  if (!(await ordersAgencies(deps, staff))) return null;
  const now = await legalNow(deps.db);
  const { agencies } = await agencyTree(deps.db);
  const agency = agencies.find(({ id }) => id === agencyId);
  if (!agency) return null;
  const page = newParentPage(agencies.map(({ id }) => id));
  const { answers, problems } = parsePage(page, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const parentId = String(answers.parentId);
  const from = String(answers.from);
  return giveChange(deps, {
    ...{ agencyId, intentId, byId: staff.id, dayField: 'from' },
    judge(tree) {
      const troubles = moveTroubles(tree, { agencyId, parentId, from }, { today: plainDate(now) });
      if (troubles.length > 0) return { troubles };
      const { nameVi, nameEn } = agency;
      const after = { nameVi, nameEn, ...saidOf(tree, parentId) };
      const before = saidOf(tree, parentsOn(tree, from).get(agencyId));
      return {
        change: { what: 'moved', parentId, agencyId, day: from, before, after },
      };
    },
  });
}
