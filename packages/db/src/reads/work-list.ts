import type { Instant } from '@mot-cua/calendar';
import type { NationalStatus, Post, Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { fold, foldedWords } from '../fold.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';
import { type SavedView, savedSql } from '../tables/saved-views.ts';
import { readPosition, writePosition } from './list-position.ts';
import { nameBegins } from './name-begins.ts';
import { inQueue, type Narrowing, pairsFor, type Queue } from './queue.ts';
import { countedPairs, countsSql, type QueueCounts } from './queue-counts.ts';
import { type RailCounts, type RailScope, railCountsSql, railValues } from './rail-counts.ts';
import { shortCode } from './short-code.ts';

export interface WorkListQuery {
  /** The viewer's posts of this moment: what the list is limited to. */
  posts: readonly Post[];
  userId: string;
  queue: Queue;
  /** Of the queue only this part. */
  only?: Narrowing;
  /** Until when «soon» reaches; a matter of the working calendar. */
  soonUntil: Instant;
  procedureCode?: string;
  /** Words of the owner's name, a code, or a number. */
  search?: string;
  /** The viewer as a citizen: nobody finds by its words what they are a party to. */
  personId?: string | null;
  /** `next` of the page before. */
  after?: string;
  limit?: number;
}

export interface WorkListRow {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  ownerName: string | null;
  nationalStatus: NationalStatus | null;
  submittedAt: Instant | null;
  agencyId: string;
  role: Role;
  /** All that waits for the viewer here; the most pressing first. */
  steps: string[];
  dueAt: Instant | null;
  assigneeId: string | null;
  assigneeName: string | null;
  /** The group with which it waits, where nobody has it. */
  groupName: string | null;
}

export interface WorkList {
  rows: WorkListRow[];
  /** The cursor of the next page; null on the last. */
  next: string | null;
}

// Rows come as JSON: `infinity` is a task that nothing presses.
type Row = Omit<WorkListRow, 'dueAt' | 'submittedAt'> & { step: string; dueAt: string; submittedAt: string | null };

interface Found {
  rows: Row[] | null;
}

const places = { userIds: '$4', soonUntil: '$5', groupIds: '$15' };

// A dossier that waits for the viewer twice is one line: that of its most pressing task.
const pageSql = (
  belongs: (task: string) => string,
) => `with post as (select * from unnest($1::text[], $2::text[]) as post(agency_id, role)),
-- Not every queue asks who and until when; the statement has these parameters all the same.
asked as (select $4::text[], $5::timestamptz, $15::uuid[]),
page as (
  select t.* from post
  cross join lateral (
    select * from task t
    where t.agency_id = post.agency_id and t.role = post.role
      and (t.due_at, t.dossier_id, t.step, t.role, t.agency_id) > ($8::timestamptz, $9::uuid, $10, $11, $12)
      and ${belongs('t')}
      and not exists (
        select from task other join post p on p.agency_id = other.agency_id and p.role = other.role
        where other.dossier_id = t.dossier_id and ${belongs('other')}
          and (other.due_at, other.step, other.role, other.agency_id) < (t.due_at, t.step, t.role, t.agency_id))
      and ($6::text is null or t.procedure_code = $6)
      and ($7::text[] is null or t.dossier_id in (select id from dossier where ${shortCode} = $13) or exists (
        select from dossier_search s where s.dossier_id = t.dossier_id and (s.words @> $7 or ${nameBegins('s.name_norm', '$13')})))
      and ($7::text[] is null or not exists (
        select from dossier own where own.id = t.dossier_id and $14 in (own.owner_id, own.submitter_id)))
    order by t.due_at, t.dossier_id, t.step limit $3
  ) t
  order by t.due_at, t.dossier_id, t.step, t.role, t.agency_id limit $3
)
select t.dossier_id as "dossierId", d.code, d.provisional_number as "provisionalNumber",
  t.procedure_code as "procedureCode", p.full_name as "ownerName", d.national_status as "nationalStatus",
  d.submitted_at as "submittedAt", t.agency_id as "agencyId", t.role, t.step, steps.steps, t.due_at as "dueAt",
  t.assignee_id as "assigneeId", s.full_name as "assigneeName", g.name as "groupName"
from page t
join dossier d on d.id = t.dossier_id
left join person p on p.id = d.owner_id
left join staff s on s.id = t.assignee_id
left join work_group g on g.id = t.group_id
cross join lateral (
  select array_agg(distinct other.step) as steps
  from task other join post p on p.agency_id = other.agency_id and p.role = other.role
  where other.dossier_id = t.dossier_id
) steps
order by t.due_at, t.dossier_id, t.step, t.role, t.agency_id`;

/** Those for whom the viewer stands in. */
const principalsIn = (posts: readonly Post[]): string[] =>
  posts.flatMap(({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf.id] : []));

const groupsIn = (posts: readonly Post[]): string[] => [...new Set(posts.flatMap(({ groups }) => groups ?? []))];

function valuesOf(
  { posts, userId, queue, soonUntil, procedureCode, search, personId = null, after }: WorkListQuery,
  limit: number,
): unknown[] {
  const { agencies, roles } = pairsFor(queue, posts);
  const words = foldedWords(search ?? '');
  const procedure = procedureCode && canExist(procedureCode) ? procedureCode : null;
  const searched = words.length > 0 ? [words, fold(search ?? '')] : [null, null];
  const head = [agencies, roles, limit + 1, [userId, ...principalsIn(posts)], soonUntil, procedure, searched[0]];
  return [...head, ...readPosition(after), searched[1], personId, groupsIn(posts)];
}

type Asked = Pick<WorkListQuery, 'queue' | 'only'>;

function rowsSql({ queue, only }: Asked): string {
  const narrowed = (task: string) => (only ? ` and ${inQueue(only, task, places)}` : '');
  const text = pageSql((task) => inQueue(queue, task, places) + narrowed(task));
  return `(select json_agg(work) from (${text}) work) as rows`;
}

const counts = countsSql({ agencies: '$16', roles: '$17', ...places });

/** One prepared statement for each queue: the planner knows what it is about. */
const nameOf = (base: string, { queue, only }: Asked) => [base, queue, only ?? ''].join(' ');

const timeOf = (text: string | null) => (text ? instant(new Date(text)) : null);

function read({ dueAt, submittedAt, step, steps, ...row }: Row): WorkListRow {
  const all = [step, ...steps.filter((other) => other !== step)];
  return { ...row, steps: all, dueAt: dueAt === 'infinity' ? null : timeOf(dueAt), submittedAt: timeOf(submittedAt) };
}

const limitOf = ({ limit = 50 }: WorkListQuery) => Math.min(limit, 200);

function pageOf(found: Found | undefined, limit: number): WorkList {
  const all = found?.rows ?? [];
  const rows = all.slice(0, limit).map(read);
  const last = rows.at(-1);
  if (!last || all.length <= limit) return { rows, next: null };
  const { dueAt, dossierId, steps, role, agencyId } = last;
  return { rows, next: writePosition([dueAt ?? 'infinity', dossierId, steps[0] ?? '', role, agencyId]) };
}

/** A page of the work that waits for the viewer, nearest deadline first. */
export async function workList(db: Database, query: WorkListQuery): Promise<WorkList> {
  const limit = limitOf(query);
  const [found] = await select<Found>(
    db,
    nameOf('work-list', query),
    `select ${rowsSql(query)}`,
    valuesOf(query, limit),
  );
  return pageOf(found, limit);
}

/** What stands around every page of the staff besides the list: the size of every queue, and the lists under a name. */
export interface WorkBoard extends WorkList, RailCounts {
  counts: QueueCounts;
  views: SavedView[];
}

const railCounts = railCountsSql({ from: 18, viewers: '$4' });
const savedViews = `select coalesce(json_agg(v), '[]') from (${savedSql('($4::text[])[1]')}) v`;

const around = `(select row_to_json(c) from (${counts}) c) as counts, (${savedViews}) as views, ${railCounts}`;

const boards = new Map<string, { name: string; text: string }>();

/** A statement is long: it is put together once. */
function boardStatement(asked: Asked): { name: string; text: string } {
  const name = nameOf('work-board', asked);
  const made = boards.get(name) ?? { name, text: `select ${rowsSql(asked)}, ${around}` };
  boards.set(name, made);
  return made;
}

/** The same with what stands around it, in one trip. */
export async function workBoard(
  db: Database,
  query: WorkListQuery,
  scope: Omit<RailScope, 'staffId' | 'personId'>,
): Promise<WorkBoard> {
  const limit = limitOf(query);
  const rail = railValues({ ...scope, staffId: query.userId, personId: query.personId ?? null });
  const values = [...valuesOf(query, limit), ...countedPairs(query.posts), ...rail];
  const { name, text } = boardStatement(query);
  const [found] = await select<Found & Omit<WorkBoard, keyof WorkList>>(db, name, text, values);
  if (!found) throw new Error('The queues were not counted');
  const { rows: _rows, ...board } = found;
  return { ...pageOf(found, limit), ...board };
}
