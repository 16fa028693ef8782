import type { Instant } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { type GivenWords, type NoticeOfDossier, type NoticePlace, noticesOf, unreadNotices } from '@mot-cua/db';
import { actsFor, may } from '@mot-cua/policy';
import type { Locale, Told } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** What a person was told about a dossier. */
export interface MyNotice {
  id: string;
  kind: Told;
  at: Instant;
  unread: boolean;
  dossierId: string;
  reference: string;
  procedure: Record<Locale, string>;
  /** The city's own words that held then; null: the house's. */
  words: GivenWords | null;
}

export interface MyNotices {
  notices: MyNotice[];
  /** The cursor of the page with older ones; null on the last. */
  older: string | null;
  /** All that are unread, on other pages too; 100 stands for a hundred and more. */
  unread: number;
}

const pageSize = 20;

function placeIn(cursor: string): NoticePlace | undefined {
  const [createdAt = '', id = ''] = cursor.split('_');
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(createdAt) && !Number.isNaN(Date.parse(createdAt));
  return isInstant ? { createdAt, id } : undefined;
}

const myNotice = (notice: NoticeOfDossier): MyNotice => {
  const { id, kind, createdAt, readAt, dossierId, reference, procedureCode, procedureVersion, words } = notice;
  const { vi, en } = pinnedProcedure(procedureCode, procedureVersion).texts;
  const procedure = { vi: vi.name, en: en.name };
  return { id, kind, at: createdAt, unread: readAt === null, dossierId, reference, procedure, words };
};

/**
 * What a person was told, newest first, one page (Circular 32/2017/TT-BTTTT, article 9). A cursor that was tampered with
 * begins the list anew.
 */
export async function listMyNotices(
  { db }: Pick<Deps, 'db'>,
  { before }: { before: string },
  citizen: Citizen,
): Promise<MyNotices> {
  if (may('ownNotices', citizen) !== 'yes') return { notices: [], older: null, unread: 0 };
  const procedures = citizen.mandate?.procedures;
  const [found, unread] = await Promise.all([
    noticesOf(db, actsFor(citizen), { after: placeIn(before), most: pageSize + 1, procedures }),
    unreadNotices(db, actsFor(citizen), procedures),
  ]);
  const shown = found.slice(0, pageSize);
  const last = shown.at(-1);
  const older = found.length > pageSize && last ? `${last.createdAt}_${last.id}` : null;
  return { notices: shown.map(myNotice), older, unread };
}

/** How many notices a person has not read; 100 stands for a hundred and more. */
export const countUnread = ({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<number> =>
  unreadNotices(db, actsFor(citizen), citizen.mandate?.procedures);
