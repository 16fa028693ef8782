import type { PlainDate } from '@mot-cua/calendar';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import type { Agency } from './agency.ts';

/** An agency as the tree of all days knows it. */
export interface TreeAgency
  extends Pick<Agency, 'id' | 'code' | 'nameVi' | 'nameEn' | 'kind' | 'validFrom' | 'validTo'> {
  /** Where it stands until its first move. */
  foundedUnder: string | null;
}

/** From a day on, until its next one, an agency stands under another. */
export interface AgencyMove {
  agencyId: string;
  parentId: string;
  from: PlainDate;
}

/** Every agency there ever was or will be, and every move, each in the order of its days. */
export interface AgencyTree {
  agencies: readonly TreeAgency[];
  moves: readonly AgencyMove[];
}

const agencies = `select id, code, name_vi as "nameVi", name_en as "nameEn", kind, parent_id as "foundedUnder",
    valid_from::text as "validFrom", valid_to::text as "validTo" from agency order by name_norm, id limit 20000`;
const moves = `select agency_id as "agencyId", parent_id as "parentId", day::text as "from" from agency_change
  where what = 'moved' and withdrawn_at is null order by day, agency_id limit 20000`;

/** On one connection: inside a transaction that holds the tree, or anywhere for a look. */
export async function treeOver(client: PoolClient | Database['pool']): Promise<AgencyTree> {
  const found = await client.query<TreeAgency>({ name: 'tree-agencies', text: agencies });
  const moved = await client.query<AgencyMove>({ name: 'tree-moves', text: moves });
  return { agencies: found.rows, moves: moved.rows };
}

export const agencyTree = ({ pool }: Database): Promise<AgencyTree> => treeOver(pool);
