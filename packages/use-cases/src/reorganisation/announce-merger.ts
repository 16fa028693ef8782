import { plainDate } from '@mot-cua/calendar';
import { announceReorganisation, findReorganisation, legalNow } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administeringAgency } from './administering-agency.ts';
import { handOver } from './hand-over.ts';
import type { Merger, MergerProblem } from './merger.ts';
import { plannedMerger } from './preview-merger.ts';

export type MergerAnnounced =
  | { id: string }
  | { problems: MergerProblem[] }
  /** Somebody reorganised one of them meanwhile. */
  | { conflict: true };

/** As long as a person may be kept waiting; the worker does the rest. */
const atOnce = 4_000;

/**
 * Founds the new commune and ends the others on its first day; from that day on what is open passes to it. Sent again with
 * the same intent, it answers as the first time. Null: not for this person.
 */
export async function announceMerger(
  deps: Pick<Deps, 'db'>,
  { merger, intentId }: { merger: Merger; intentId: string },
  staff: Staff,
): Promise<MergerAnnounced | null> {
  const { db } = deps;
  const agencyId = await administeringAgency(deps, staff);
  if (!agencyId) return null;
  if (await findReorganisation(db, intentId)) return { id: intentId };
  const plan = await plannedMerger(deps, merger);
  if ('problems' in plan) return plan;
  const { document, effective } = merger;
  const by = { staffId: staff.id, agencyId };
  const outcome = await announceReorganisation(db, { id: intentId, document, effective, ...plan, by });
  if (outcome === 'ended' || outcome === 'taken') return { conflict: true };
  const reorganisation = await findReorganisation(db, intentId);
  if (!reorganisation) throw new Error(`The reorganisation ${intentId} is not stored`);
  if (effective <= plainDate(await legalNow(db))) await handOver(deps, reorganisation, { milliseconds: atOnce });
  return { id: intentId };
}
