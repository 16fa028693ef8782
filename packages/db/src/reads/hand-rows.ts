import type { Instant } from '@mot-cua/calendar';
import { instantOrNull } from '../instants.ts';

/** A dossier as those see it who divide the work. */
export interface HandRow {
  dossierId: string;
  reference: string;
  procedureCode: string;
  procedureVersion: string;
  ownerName: string | null;
  /** Path of the step at which it stands. */
  step: string;
  dueAt: Instant | null;
  handlerId: string | null;
  handlerName: string | null;
}

export type StoredHandRow = Omit<HandRow, 'dueAt'> & { dueAt: Date | null };

export const readHandRow = ({ dueAt, ...row }: StoredHandRow): HandRow => ({ ...row, dueAt: instantOrNull(dueAt) });

/** SQL: rows of `picked` (dossier_id, step, due_at, assignee_id) with what they are called, in order. */
export const handRowsSql = (picked: string) => `with picked as (${picked})
  select p.dossier_id as "dossierId", coalesce(d.code, d.provisional_number) as reference,
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", o.full_name as "ownerName", p.step,
    nullif(p.due_at, 'infinity') as "dueAt", p.assignee_id as "handlerId", s.full_name as "handlerName"
  from picked p join dossier d on d.id = p.dossier_id
  left join person o on o.id = d.owner_id left join staff s on s.id = p.assignee_id
  order by p.due_at, p.dossier_id`;
