import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** How many dossiers that run under a version of a procedure are not over. */
export interface OpenByVersion {
  procedureCode: string;
  procedureVersion: string;
  open: number;
}

const text = `select procedure_code as "procedureCode", procedure_version as "procedureVersion", count(*)::int as open
  from dossier where closed_at is null group by 1, 2`;

/** The open dossiers of the whole city, counted by the version under which they run. */
export const openByVersion = (db: Database): Promise<OpenByVersion[]> =>
  select<OpenByVersion>(db, 'open-by-version', text, []);
