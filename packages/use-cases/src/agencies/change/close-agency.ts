import { addDays, plainDate } from '@mot-cua/calendar';
import { agencyTree, legalNow, openAtAgency } from '@mot-cua/db';
import { parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../../actors.ts';
import type { Deps } from '../../deps.ts';
import { todayOf } from '../../reading/today-of.ts';
import { ordersAgencies } from '../agency-rights.ts';
import type { AgencyOutcome } from './agency-outcome.ts';
import { closureTroubles } from './closure-troubles.ts';
import { giveChange } from './give-change.ts';
import { closurePage } from './pages.ts';
import { settledServices } from './settled-services.ts';

/** Says which day is the last one of an agency at which nothing waits any more. */
export async function closeAgency(
  deps: Pick<Deps, 'db'>,
  { agencyId, raw, intentId }: { agencyId: string; raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<AgencyOutcome> {
  const { db } = deps;
  if (!(await ordersAgencies(deps, staff))) return null;
  const [now, known, open] = await Promise.all([legalNow(db), agencyTree(db), openAtAgency(db, agencyId)]);
  const agency = known.agencies.find(({ id }) => id === agencyId);
  if (!agency) return null;
  const { answers, problems } = parsePage(closurePage, raw, {}, await todayOf(db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const lastDay = String(answers.lastDay);
  const isOpen = Object.values(open).some((count) => count > 0);
  return giveChange(deps, {
    ...{ agencyId, intentId, byId: staff.id, dayField: 'lastDay' },
    judge(tree) {
      const isNamed = settledServices(tree, agencyId, lastDay).length > 0;
      const troubles = closureTroubles(tree, { agencyId, lastDay }, { today: plainDate(now), isOpen, isNamed });
      if (troubles.length > 0) return { troubles };
      const { nameVi, nameEn } = agency;
      const after = { nameVi, nameEn, lastDay };
      return { change: { what: 'closed', agencyId, day: addDays(lastDay, 1), before: {}, after } };
    },
  });
}
