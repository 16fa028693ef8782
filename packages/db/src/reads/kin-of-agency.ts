import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** An agency that took over from another, or from which it took over. */
export interface KinAgency {
  id: string;
  nameVi: string;
  nameEn: string;
  share: 'whole' | 'part';
  isSuccessor: boolean;
}

const text = `select t.id, t.name_vi as "nameVi", t.name_en as "nameEn", s.share, true as "isSuccessor", t.name_norm
  from agency_succession s join agency t on t.id = s.to_id where s.from_id = $1
  union all
  select f.id, f.name_vi, f.name_en, s.share, false, f.name_norm
  from agency_succession s join agency f on f.id = s.from_id where s.to_id = $1
  order by name_norm, id limit 200`;

/** Who took over from an agency, and from whom it took over. */
export const kinOfAgency = (db: Database, agencyId: string): Promise<KinAgency[]> =>
  select<KinAgency>(db, 'kin-of-agency', text, [agencyId]);
