import { type Instant, plainDate } from '@mot-cua/calendar';
import { findProcedure, procedures } from '@mot-cua/catalog';
import { findAgency } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';

/** Whether an agency may be the one that decides: a commune where a commune is asked for, or the agency that is named. */
const isCompetent = ({ competence }: Procedure, agencyId: string, isCommune: boolean): boolean =>
  competence.rule === 'agency' ? competence.agencyId === agencyId : competence.rule !== 'beside' && isCommune;

/** The procedures that may be handed in today at the counter of an agency. */
export async function offeredAt({ db }: Pick<Deps, 'db'>, agencyId: string, now: Instant): Promise<Procedure[]> {
  const isCommune = (await findAgency(db, agencyId))?.kind === 'commune';
  const offered = procedures.flatMap(({ slug }) => findProcedure(slug, plainDate(now)) ?? []);
  return offered.filter(
    (procedure) => procedure.channels.includes('counter') && isCompetent(procedure, agencyId, isCommune),
  );
}
