import { plainDate } from '@mot-cua/calendar';
import {
  type Agency,
  findReorganisation,
  type HandedOverDossier,
  handedOverDossiers,
  legalNow,
  listCommunes,
  type Reorganisation,
  reorganisations,
} from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administeringAgency } from './administering-agency.ts';

export interface ReorganisationsPage {
  /** Those in force today. */
  communes: readonly Agency[];
  announced: readonly Reorganisation[];
}

/** The communes that may be merged, and what was announced. Null: not for this person. */
export async function readReorganisations({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<ReorganisationsPage | null> {
  const [agencyId, now] = await Promise.all([administeringAgency({ db }, staff), legalNow(db)]);
  if (!agencyId) return null;
  const [communes, announced] = await Promise.all([listCommunes(db, plainDate(now)), reorganisations(db)]);
  return { communes, announced };
}

export interface ReorganisationPage {
  reorganisation: Reorganisation;
  rows: readonly HandedOverDossier[];
  count: number;
  page: number;
  pages: number;
  /** Its day has not come, and nobody took it back. */
  mayWithdraw: boolean;
}

const perPage = 100;

/** What a reorganisation handed over, dossier by dossier, from their journals. Null: not there, or not for this person. */
export async function readReorganisation(
  { db }: Pick<Deps, 'db'>,
  { id, page }: { id: string; page: number },
  staff: Staff,
): Promise<ReorganisationPage | null> {
  if (!(await administeringAgency({ db }, staff))) return null;
  const [reorganisation, now, { rows, count }] = await Promise.all([
    findReorganisation(db, id),
    legalNow(db),
    handedOverDossiers(db, { reorganisation: id, limit: perPage, skip: (page - 1) * perPage }),
  ]);
  if (!reorganisation) return null;
  const mayWithdraw = reorganisation.withdrawnAt === null && reorganisation.effective > plainDate(now);
  return { reorganisation, rows, count, page, pages: Math.max(1, Math.ceil(count / perPage)), mayWithdraw };
}
