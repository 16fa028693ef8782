import type { Instant } from '@mot-cua/calendar';
import type { Told } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import type { Notice as Row } from '../generated/client.ts';
import { instant, instantOrNull } from '../instants.ts';
import { isUuid } from '../storable.ts';

/** A message to a person about a dossier; its text is drawn from `kind`. */
export interface SentNotice {
  id: string;
  dossierId: string;
  seq: number;
  personId: string;
  kind: Told;
  createdAt: Instant;
  readAt: Instant | null;
  mailedAt: Instant | null;
}

function read({ kind, createdAt, readAt, mailedAt, ...row }: Row): SentNotice {
  const moments = { createdAt: instant(createdAt), readAt: instantOrNull(readAt), mailedAt: instantOrNull(mailedAt) };
  return { ...row, kind: kind as Told, ...moments };
}

/** Puts a notice before a person, once per journal entry and kind. */
export async function addNotice(
  { prisma }: Database,
  { dossierId, seq, personId, kind }: { dossierId: string; seq: number; personId: string; kind: Told },
): Promise<SentNotice> {
  const data = { dossierId, seq, personId, kind };
  await prisma.notice.createMany({ data, skipDuplicates: true });
  return read(await prisma.notice.findUniqueOrThrow({ where: { dossierId_seq_kind_personId: data } }));
}

/** Marks the person's notices as read: those about a dossier, or all. */
export async function markNoticesRead({ prisma }: Database, personId: string, dossierId?: string): Promise<void> {
  if (dossierId !== undefined && !isUuid(dossierId)) return;
  await prisma.notice.updateMany({ where: { personId, dossierId, readAt: null }, data: { readAt: new Date() } });
}

export async function markNoticeMailed({ prisma }: Database, id: string): Promise<void> {
  await prisma.notice.updateMany({ where: { id, mailedAt: null }, data: { mailedAt: new Date() } });
}
