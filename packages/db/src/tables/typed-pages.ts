import type { RawAnswers } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid, storable } from '../storable.ts';

/** What was typed on one page of a draft and not sent yet. */
export interface TypedPage {
  page: string;
  raw: RawAnswers;
  /** The open page that typed it. */
  writer: string;
  /** Tells this text from every earlier and later one. */
  stamp: string;
}

interface Typing {
  draftId: string;
  page: string;
  raw: RawAnswers;
  /** Of the draft, as whoever types has seen it. */
  revision: number;
  writer: string;
  /** Grows with each saving of one writer. */
  turn: number;
  /** The stamp of the text that stood there when the page was opened; empty where there was none. */
  seen: string;
}

const stampOf = `draft_typed.writer || ':' || draft_typed.turn`;

const keep = `with open as (
    update draft set updated_at = now(), expires_at = now() + make_interval(days => $8)
    where id = $1 and revision = $2 returning id
  )
  insert into draft_typed (draft_id, page, raw, writer, turn) select id, $3, $4, $5, $6 from open
  on conflict (draft_id, page) do update
    set raw = excluded.raw, writer = excluded.writer, turn = excluded.turn, typed_at = now()
    where (draft_typed.writer = excluded.writer and draft_typed.turn < excluded.turn) or ${stampOf} = $7
  returning ${stampOf} as stamp`;

const drop = `delete from draft_typed where draft_id = $1 and page = $2 and (writer = $3 or ${stampOf} = $4)`;

/**
 * Keeps what is being typed, over what the same writer typed before or what they have seen. Null when somebody else saved
 * the draft or typed on the page meanwhile. Throws UnstorableText.
 */
export async function keepTyped(db: Database, typing: Typing, keepDays: number): Promise<string | null> {
  const { draftId, revision, page, raw, writer, turn, seen } = storable(typing);
  if (!isUuid(draftId) || !Number.isSafeInteger(turn) || !isRevision(revision)) return null;
  const values = [draftId, revision, page, JSON.stringify(raw), writer, turn, seen, keepDays];
  const [kept] = await select<{ stamp: string }>(db, 'keep-typed', keep, values);
  return kept?.stamp ?? null;
}

/** Forgets what a writer typed on a page, or what bears this stamp: the text of anybody else stays. */
export async function dropTyped(
  db: Database,
  { draftId, page, writer, stamp }: { draftId: string; page: string; writer: string; stamp: string },
): Promise<void> {
  if (isUuid(draftId)) await select(db, 'drop-typed', drop, [draftId, page, writer, stamp]);
}

const isRevision = (revision: number): boolean => Number.isSafeInteger(revision) && revision > 0 && revision < 2 ** 31;
