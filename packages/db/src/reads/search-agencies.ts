import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { select } from '../select.ts';
import type { Agency } from './agency.ts';

/** An agency as people look for it: what it is called now, and who took over from it if it is no more. */
export interface FoundAgency {
  id: string;
  nameVi: string;
  nameEn: string;
  kind: Agency['kind'];
  /** What it is or was part of: the district of a ward of the past. */
  within: { nameVi: string; nameEn: string } | null;
  /** Its last day, if that is over. */
  until: PlainDate | null;
  successors: { id: string; nameVi: string; nameEn: string; share: 'whole' | 'part' }[];
}

const text = `select a.id, a.name_vi as "nameVi", a.name_en as "nameEn", a.kind,
    case when p.id is not null then json_build_object('nameVi', p.name_vi, 'nameEn', p.name_en) end as within,
    case when a.valid_to < $2::date then a.valid_to::text end as until,
    coalesce((select json_agg(json_build_object('id', t.id, 'nameVi', t.name_vi, 'nameEn', t.name_en, 'share', s.share)
        order by t.name_norm)
      from agency_succession s join agency t on t.id = s.to_id where s.from_id = a.id), '[]') as successors
  from agency a left join agency p on p.id = agency_parent(a.id, a.parent_id, least($2::date, a.valid_to))
  where strpos(a.name_norm, $1) > 0 and (a.valid_from is null or a.valid_from <= $2::date)
  order by a.valid_to < $2::date nulls first, a.name_norm, a.id limit 20`;

/** Agencies whose name has the typed words in it, with or without diacritics: those in force on a day, then those of the past. */
export async function searchAgencies(db: Database, typed: string, on: PlainDate): Promise<FoundAgency[]> {
  const words = fold(typed);
  return words ? select<FoundAgency>(db, 'search-agencies', text, [words, on]) : [];
}
