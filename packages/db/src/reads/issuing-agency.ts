import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select a.id, a.name_vi as "nameVi", a.name_en as "nameEn" from dossier_event e join agency a on a.id = e.agency_id
  where e.dossier_id = $1 and e.seq <= $2 and e.issued->>'documentNumber' is not null order by e.seq desc limit 1`;

/** Which agency gave a result its number, by the journal up to an entry: agencies may have merged since. Null: none did. */
export async function issuingAgency(
  db: Database,
  { dossierId, seq }: { dossierId: string; seq: number },
): Promise<{ id: string; nameVi: string; nameEn: string } | null> {
  const [found] = await select<{ id: string; nameVi: string; nameEn: string }>(db, 'issuing-agency', text, [
    dossierId,
    seq,
  ]);
  return found ?? null;
}
