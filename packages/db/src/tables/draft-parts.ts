import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid, storable } from '../storable.ts';

/** A file attached to a draft, for one of the papers asked for. */
export interface DraftPart {
  id: string;
  paper: string;
  sha256: string;
  name: string;
  size: number;
  mime: string;
  /** The pictures that were joined into it, in their order. */
  pages: string[];
}

const asked = {
  ...{ id: true, paper: true, sha256: true, name: true, file: { select: { size: true, mime: true } } },
  pages: { select: { id: true }, orderBy: { place: 'asc' } },
} as const;

type Row = Omit<DraftPart, 'size' | 'mime' | 'pages'> & {
  file: Pick<DraftPart, 'size' | 'mime'>;
  pages: { id: string }[];
};

const draftPart = ({ file, pages, ...part }: Row): DraftPart => ({
  ...part,
  ...file,
  pages: pages.map(({ id }) => id),
});

/** The files of a draft as they would be handed in: pictures that were joined stand behind the file they are in. */
export async function draftParts({ prisma }: Database, draftId: string): Promise<DraftPart[]> {
  if (!isUuid(draftId)) return [];
  const rows = await prisma.draftPart.findMany({
    where: { draftId, joinedInto: null },
    select: asked,
    orderBy: [{ paper: 'asc' }, { place: { sort: 'asc', nulls: 'last' } }, { addedAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map(draftPart);
}

// Prisma's own upsert reads first and then writes: of two at once, one would fail.
const attach = `insert into draft_part (draft_id, paper, sha256, name) values ($1, $2, $3, $4)
  on conflict (draft_id, paper, sha256) do update set name = excluded.name returning id`;

/** Attaches a registered file; the same file again changes only its name. Throws UnstorableText. */
export async function addDraftPart(
  db: Database,
  draftId: string,
  part: { paper: string; sha256: string; name: string },
): Promise<DraftPart> {
  const { paper, sha256, name } = storable(part);
  const [attached] = await select<{ id: string }>(db, 'attach-draft-part', attach, [draftId, paper, sha256, name]);
  return draftPart(await db.prisma.draftPart.findUniqueOrThrow({ where: { id: attached?.id ?? '' }, select: asked }));
}

export async function removeDraftPart({ prisma }: Database, draftId: string, partId: string): Promise<void> {
  if (isUuid(draftId) && isUuid(partId)) await prisma.draftPart.deleteMany({ where: { id: partId, draftId } });
}
