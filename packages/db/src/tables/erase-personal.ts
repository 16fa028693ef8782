import type { PoolClient } from 'pg';

const oldAddresses = `delete from letter where state <> 'waiting' and recipient in (
  select unnest(array[email, phone]) from person where id = $1
  union all select value from contact_change where person_id = $1)`;

/**
 * What goes with each kind of data, of the person `$1`; the last statement counts. Nothing here touches a dossier, its
 * journal, its answers or its papers.
 */
const statements = {
  drafts: ['delete from draft where person_id = $1 and agency_id is null'],
  messages: [
    `update dossier_message m set body = '' from dossier d where d.id = m.dossier_id and d.closed_at is not null
      and m.author_id = $1 and not m.from_staff and m.body <> ''`,
  ],
  petitions: [
    // Whoever has it open on their desk begins anew.
    `update petition set person_id = null, full_name = '', email = null, about_whom = null, dossier_code = null, body = '',
      version = version + 1 where person_id = $1 and state in ('refused', 'answered', 'published')`,
  ],
  remarks: [`update rating set remark = '' where person_id = $1 and remark <> ''`],
  notices: ['delete from notice where person_id = $1 and read_at is not null'],
  paperDates: ['delete from kept_paper where person_id = $1'],
  links: ['delete from result_share where person_id = $1'],
  contact: [
    oldAddresses,
    'delete from contact_change where person_id = $1',
    `update person set email = null, phone = null, sms_chosen = false, phone_confirmed_at = null, contact_chosen_at = now()
      where id = $1 and num_nonnulls(email, phone) > 0`,
  ],
  devices: [`delete from session where person_id = $1 and app = 'portal'`],
} as const satisfies Record<string, readonly string[]>;

export type Erasable = keyof typeof statements;

/** The kinds of data that can be erased on request. */
export const erasables = Object.keys(statements) as Erasable[];

/** Erases one kind of a person's data, within a transaction; how many rows there were. */
export async function erasePersonal(client: PoolClient, item: Erasable, personId: string): Promise<number> {
  let count = 0;
  for (const text of statements[item]) count = (await client.query(text, [personId])).rowCount ?? 0;
  return count;
}
