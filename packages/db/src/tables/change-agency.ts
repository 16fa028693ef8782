import type { PlainDate } from '@mot-cua/calendar';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Agency } from '../reads/agency.ts';
import { type AgencyTree, treeOver } from '../reads/agency-tree.ts';
import { storableJson } from '../storable.ts';
import { holdTree } from './hold-tree.ts';

/** What people read on the page of an agency and on its papers; it changes at once. */
export type AgencyContact = Pick<Agency, 'phone' | 'email' | 'address' | 'openingVi' | 'openingEn'>;

/** What is said of a change, field by field. */
export type Said = Readonly<Record<string, string | null>>;

export type FoundedAgency = Pick<Agency, 'id' | 'code' | 'nameVi' | 'nameEn' | 'kind'> & { parentId: string };

/** What changes about an agency from a day on; the day of a closure is the first one without it. */
export type AgencyEdit =
  | { what: 'founded'; agency: FoundedAgency }
  | { what: 'moved'; parentId: string }
  | { what: 'closed' }
  | { what: 'contact'; contact: AgencyContact };

export type NewAgencyChange = AgencyEdit & { agencyId: string; day: PlainDate; before: Said; after: Said };

/** What came in between: `repeated`: the intent is known; `taken`: an id or a code is in use. */
export type Changed = 'changed' | 'repeated' | 'taken';

const isKnown = 'select from agency_change where id = $1';
const note = `insert into agency_change (id, agency_id, what, day, parent_id, before, after, made_by, made_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now())`;
const found = `insert into agency (id, code, name_vi, name_en, name_norm, kind, parent_id, valid_from)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`;
const close = 'update agency set valid_to = $2::date - 1 where id = $1 and valid_to is null';
const tell = `update agency set phone = $2, email = $3, address = $4, opening_vi = $5, opening_en = $6 where id = $1`;

/** How many rows of agencies it touched: one, unless somebody was quicker. */
async function write(client: PoolClient, change: NewAgencyChange): Promise<number | null> {
  const { agencyId, day } = change;
  switch (change.what) {
    case 'founded': {
      const { id, code, nameVi, nameEn, kind, parentId } = change.agency;
      const values = [id, code, nameVi, nameEn, fold(nameVi), kind, parentId, day];
      return (await client.query(found, values)).rowCount;
    }
    case 'moved':
      return 1;
    case 'closed':
      return (await client.query(close, [agencyId, day])).rowCount;
    case 'contact': {
      const { phone, email, address, openingVi, openingEn } = change.contact;
      return (await client.query(tell, [agencyId, phone, email, address, openingVi, openingEn])).rowCount;
    }
  }
}

/**
 * Asks what to write while nobody else changes the tree, writes it with a line about it, all or nothing. What the question
 * answers besides a change is given back. Sent again with the same intent, it answers that it is known.
 */
export async function changeAgency<Refused>(
  db: Database,
  { intentId, byId }: { intentId: string; byId: string },
  plan: (tree: AgencyTree) => { change: NewAgencyChange } | { refused: Refused },
): Promise<Changed | { refused: Refused }> {
  return inTransaction(db, async (client) => {
    await holdTree(client);
    if ((await client.query(isKnown, [intentId])).rowCount) return 'repeated';
    const planned = plan(await treeOver(client));
    if ('refused' in planned) return planned;
    const { change } = planned;
    if ((await write(client, change)) !== 1) return 'taken';
    const { agencyId, what, day, before, after } = change;
    const parentId = change.what === 'moved' ? change.parentId : null;
    const said = [storableJson(before), storableJson(after)];
    await client.query(note, [intentId, agencyId, what, day, parentId, ...said, byId]);
    return 'changed';
  });
}
