import type { Instant } from '@mot-cua/calendar';
import type { Told } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import type { Notice } from '../generated/client.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';
import { type GivenWords, inForceSql } from './wordings.ts';

/** A message to a person about a dossier; its text is drawn from `kind`, and from the words that held when it was told. */
export interface SentNotice {
  id: string;
  dossierId: string;
  seq: number;
  personId: string;
  kind: Told;
  createdAt: Instant;
  readAt: Instant | null;
  mailedAt: Instant | null;
  /** The city's own; null: the house's. */
  words: GivenWords | null;
}

type Row = Omit<Notice, 'wordingId'> & { wording: { words: unknown } | null };

function read({ kind, createdAt, readAt, mailedAt, wording, ...row }: Row): SentNotice {
  const moments = { createdAt: instant(createdAt), readAt: instantOrNull(readAt), mailedAt: instantOrNull(mailedAt) };
  const words = (wording?.words ?? null) as GivenWords | null;
  return { ...row, kind: kind as Told, ...moments, words };
}

const add = `insert into notice (dossier_id, seq, person_id, kind, wording_id)
  values ($1, $2, $3, $4, (select w.id from wording w where w.area = 'notice' and w.about = $4 and ${inForceSql('w')}
    order by w.number desc limit 1))
  on conflict do nothing`;

const shown = {
  ...{
    id: true,
    dossierId: true,
    seq: true,
    personId: true,
    kind: true,
    createdAt: true,
    readAt: true,
    mailedAt: true,
  },
  wording: { select: { words: true } },
} as const;

/** Puts a notice before a person, once per journal entry and kind, in the words that hold at that moment. */
export async function addNotice(
  db: Database,
  { dossierId, seq, personId, kind }: { dossierId: string; seq: number; personId: string; kind: Told },
): Promise<SentNotice> {
  await select(db, 'add-notice', add, [dossierId, seq, personId, kind]);
  const which = { dossierId_seq_kind_personId: { dossierId, seq, kind, personId } };
  return read(await db.prisma.notice.findUniqueOrThrow({ where: which, select: shown }));
}

/** Marks the person's notices as read: those about a dossier, or all. */
export async function markNoticesRead({ prisma }: Database, personId: string, dossierId?: string): Promise<void> {
  if (dossierId !== undefined && !isUuid(dossierId)) return;
  await prisma.notice.updateMany({ where: { personId, dossierId, readAt: null }, data: { readAt: new Date() } });
}

export async function markNoticeMailed({ prisma }: Database, id: string): Promise<void> {
  await prisma.notice.updateMany({ where: { id, mailedAt: null }, data: { mailedAt: new Date() } });
}
