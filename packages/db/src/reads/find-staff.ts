import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';
import { asCitizen, currentPosts, type StaffMember } from './staff-member.ts';

/** By id, or by the identity provider's subject. */
export async function findStaff(db: Database, by: { id: string } | { subject: string }): Promise<StaffMember | null> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['subject', by.subject] as const);
  if (!canExist(value)) return null;
  const text = `select id, subject, full_name as "fullName", active, ${asCitizen('s.personal_id')} as "personId", ${currentPosts('s.id')} as posts
    from staff s where ${column} = $1`;
  const [member] = await select<StaffMember>(db, `find-staff-by-${column}`, text, [value]);
  return member ?? null;
}
