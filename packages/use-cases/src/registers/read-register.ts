import {
  type Agency,
  agenciesBy,
  type Database,
  dossierRegister,
  type IssuedNumber,
  issuedNumbers,
  logAuditSearch,
  type RegisteredDossier,
} from '@mot-cua/db';
import { registeredAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { NamedPeriod } from '../report/report-period.ts';
import { type Book, numberedIn } from './books.ts';

interface RegisterAsked {
  agencyId?: string;
  book: Book;
  period: NamedPeriod;
  /** Where the page before ended. */
  after?: string;
  limit: number;
}

/** A page of a book; of its lines only one kind is there. */
export interface RegisterPage {
  agency: Agency;
  agencies: readonly Agency[];
  dossiers: readonly RegisteredDossier[];
  numbers: readonly IssuedNumber[];
  next: string | null;
}

/** A register tells of everybody in it: that it was read is written down, as opening a dossier is. */
async function noteReading(
  db: Database,
  { agencyId, book, from, next }: { agencyId: string; book: Book; from: string; next: string },
  { id, posts }: Staff,
): Promise<void> {
  const post = posts.find((each) => each.agencyId === agencyId) ?? posts[0];
  const actorRole = post?.roles[0];
  if (!post || !actorRole) return;
  const reading = { actorId: id, actorRole, agencyId: post.agencyId, dossierId: null };
  await logAuditSearch(db, { ...reading, asked: { book, agency: agencyId, from, next } });
}

/**
 * A book of one's own agency, or of one that it took over from (Circular 01/2018/TT-VPCP, form 06 and art. 10). Null for
 * an agency out of reach.
 */
export async function readRegister(
  { db }: Pick<Deps, 'db'>,
  { agencyId, book, period, after, limit }: RegisterAsked,
  staff: Staff,
): Promise<RegisterPage | null> {
  const agencies = await agenciesBy(db, registeredAgencies(staff));
  const agency = agencyId ? agencies.find(({ id }) => id === agencyId) : agencies[0];
  if (!agency) return null;
  const page = { from: period.from, next: period.next, after, limit };
  if (!after) await noteReading(db, { agencyId: agency.id, book, ...page }, staff);
  if (book === 'dossiers') {
    const { rows, next } = await dossierRegister(db, { agencyCode: agency.code, ...page });
    return { agency, agencies, dossiers: rows, numbers: [], next };
  }
  const { rows, next } = await issuedNumbers(db, { agencyId: agency.id, procedureCodes: numberedIn(book), ...page });
  return { agency, agencies, dossiers: [], numbers: rows, next };
}
