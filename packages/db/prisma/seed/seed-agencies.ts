import { type Database, fold } from '../../src/index.ts';
import { hanoiAgencies, hanoiSuccession } from './agencies.ts';

const agencies = `insert into agency (id, code, unit_code, name_vi, name_en, name_norm, kind, parent_id, valid_from, valid_to, phone,
    email)
  select id, code, "unitCode", "nameVi", "nameEn", "nameNorm", kind, "parentId", "validFrom", "validTo", phone,
    email
  from json_to_recordset($1) as x(id text, code text, "unitCode" text, "nameVi" text, "nameEn" text, "nameNorm" text,
    kind text, "parentId" text, "validFrom" date, "validTo" date, phone text, email text)
  on conflict (id) do nothing`;

const succession = `insert into agency_succession (from_id, to_id, share)
  select "fromId", "toId", share from json_to_recordset($1) as x("fromId" text, "toId" text, share text)
  on conflict do nothing`;

/** Two statements for all units; what is there, and perhaps edited, stays as it is. */
export async function seedAgencies({ pool }: Database): Promise<void> {
  const rows = hanoiAgencies().map((agency) => ({ ...agency, nameNorm: fold(agency.nameVi) }));
  await pool.query(agencies, [JSON.stringify(rows)]);
  await pool.query(succession, [JSON.stringify(hanoiSuccession())]);
}
