import { isPlainDate, plainDate } from '@mot-cua/calendar';
import { agenciesOn, agencyTree, legalNow, type PostAt, postsAt } from '@mot-cua/db';
import type { Passed } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { administeringAgency } from './administering-agency.ts';
import { judgeOpen, openAt } from './judge-open.ts';
import { type Known, type Merger, type MergerProblem, mergerProblems } from './merger.ts';
import { type MergerPlan, planMerger } from './plan-merger.ts';

/** One dossier that passes. */
export interface PassingDossier {
  id: string;
  /** Its code, or before acceptance the number of its receipt. */
  code: string;
  procedureCode: string;
  passed: readonly Passed[];
  /** The agency that asked another is asked by itself from then on. */
  asksItself: boolean;
}

/** What a merger does, as the city stands now. */
export interface MergerPreview {
  plan: MergerPlan;
  dossiers: readonly PassingDossier[];
  posts: readonly PostAt[];
}

export type Problems = { problems: MergerProblem[] };

/** What the city is like on the first day of the new commune. */
async function knownOf({ db }: Pick<Deps, 'db'>, { effective }: Merger): Promise<Known> {
  const today = plainDate(await legalNow(db));
  const day = isPlainDate(effective) && effective > today ? effective : today;
  const [agencies, tree] = await Promise.all([agenciesOn(db, day), agencyTree(db)]);
  return { today, agencies, codes: new Set(tree.agencies.map(({ code }) => code)), moves: tree.moves };
}

/** The plan of a merger, or what is to be mended. */
export async function plannedMerger(deps: Pick<Deps, 'db'>, merger: Merger): Promise<MergerPlan | Problems> {
  const known = await knownOf(deps, merger);
  const problems = mergerProblems(merger, known);
  return problems.length > 0 ? { problems } : planMerger(merger, known.agencies);
}

async function passing(
  deps: Pick<Deps, 'db'>,
  merger: Merger,
  plan: MergerPlan,
  by: { actorId: string; agencyId: string },
) {
  const calendar = await loadCalendar(deps.db);
  const reorganised = {
    reorganisation: '',
    document: merger.document,
    effective: merger.effective,
    passed: plan.passed,
  };
  const all: PassingDossier[] = [];
  for await (const found of openAt(
    deps.db,
    plan.passed.map(({ from }) => from.id),
  )) {
    const { decision, passed, asksItself } = judgeOpen(found, reorganised, { calendar, by });
    const { id, procedureCode } = found.dossier;
    if (decision) all.push({ id, code: found.code ?? found.provisionalNumber, procedureCode, passed, asksItself });
  }
  return all;
}

/** What a merger would do to every dossier and post. Writes nothing. Null: not for this person. */
export async function previewMerger(
  deps: Pick<Deps, 'db'>,
  merger: Merger,
  staff: Staff,
): Promise<MergerPreview | Problems | null> {
  const agencyId = await administeringAgency(deps, staff);
  if (!agencyId) return null;
  const plan = await plannedMerger(deps, merger);
  if ('problems' in plan) return plan;
  const [dossiers, posts] = await Promise.all([
    passing(deps, merger, plan, { actorId: staff.id, agencyId }),
    postsAt(
      deps.db,
      plan.passed.map(({ from }) => from.id),
      merger.effective,
    ),
  ]);
  return { plan, dossiers, posts };
}
