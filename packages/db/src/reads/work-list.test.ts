import type { Role } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { record } from '../record/record.ts';
import {
  following,
  makeParties,
  makeTestDatabase,
  nothingCounted,
  type Parties,
  submission,
} from '../testing/index.ts';
import { findDossiers } from './find-dossiers.ts';
import { type WorkListQuery, type WorkListRow, workBoard, workList } from './work-list.ts';

let db: Database;
let drop: () => Promise<void>;
let parties: Parties;

const soonUntil = '2999-01-02T00:00:00.000Z';

function viewOf(roles: Role[], more: Partial<WorkListQuery> = {}): WorkListQuery {
  return { posts: [{ agencyId: parties.agencyId, roles }], userId: 'me', queue: 'all', soonUntil, ...more };
}

interface Work {
  at: string | null;
  role?: Role;
  assigneeId?: string;
  search?: string;
  procedureCode?: string;
}

async function putWork({ at, role = 'receptionClerk', assigneeId, search, procedureCode }: Work): Promise<string> {
  const recording = submission(parties, search);
  const { decision } = recording;
  const task = { agencyId: parties.agencyId, role, step: 'handling.registered', assigneeId: assigneeId ?? null };
  await record(db, {
    ...recording,
    decision: {
      ...decision,
      dossier: { ...decision.dossier, procedureCode: procedureCode ?? 'p1' },
      tasks: [task],
      deadlines: at ? [{ kind: 'response', at }] : [],
    },
  });
  return decision.dossier.id;
}

async function pages(query: WorkListQuery): Promise<WorkListRow[][]> {
  const all: WorkListRow[][] = [];
  let after: string | undefined;
  do {
    const page = await workList(db, { ...query, after });
    all.push(page.rows);
    after = page.next ?? undefined;
  } while (after);
  return all;
}

const day = (n: number) => new Date(Date.UTC(3000, 0, 1 + n)).toISOString();

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  parties = await makeParties(db, { fullName: 'Đỗ Thị Hằng' });
});
afterAll(() => drop());

describe('the work list', () => {
  it('shows the nearest deadline first, page by page, with nothing lost or doubled though deadlines are equal', async () => {
    const works = Array.from({ length: 60 }, (_, i) =>
      putWork({ at: day(i % 4), role: i % 2 ? 'receptionClerk' : 'cashier' }),
    );
    const ids = await Promise.all([...works, putWork({ at: null }), putWork({ at: null })]);
    const rows = (await pages(viewOf(['receptionClerk', 'cashier'], { limit: 7 }))).flat();
    expect(rows.map(({ dossierId }) => dossierId).sort()).toEqual([...ids].sort());
    const dues = rows.map(({ dueAt }) => dueAt ?? '9999');
    expect(dues).toEqual([...dues].sort());
    expect(rows.slice(-2).map(({ dueAt }) => dueAt)).toEqual([null, null]);
    expect(rows[0]).toMatchObject({ ownerName: 'Đỗ Thị Hằng', procedureCode: 'p1', steps: ['handling.registered'] });
  });

  it('stays in place while work before the cursor is done', async () => {
    const view = viewOf(['receptionClerk', 'cashier'], { limit: 10 });
    const first = await workList(db, view);
    const second = await workList(db, { ...view, after: first.next ?? undefined });
    await db.pool.query('delete from task where dossier_id = $1', [first.rows[0]?.dossierId]);
    expect(await workList(db, { ...view, after: first.next ?? undefined })).toEqual(second);
  });

  it('begins anew with a cursor that was tampered with', async () => {
    const view = viewOf(['receptionClerk']);
    for (const after of ['x', '%', Buffer.from('["2026-13-45T00:00:00Z","x","","",""]').toString('base64url')]) {
      expect(await workList(db, { ...view, after })).toEqual(await workList(db, view));
    }
  });

  it('shows nothing of other agencies or roles', async () => {
    expect((await workList(db, viewOf(['handler']))).rows).toEqual([]);
    expect((await workList(db, { ...viewOf([]), posts: [] })).rows).toEqual([]);
    const elsewhere = [{ agencyId: 'elsewhere', roles: ['receptionClerk' as const] }];
    expect((await workList(db, { ...viewOf([]), posts: elsewhere })).rows).toEqual([]);
  });

  it('shows a dossier once to somebody for whom it waits twice, and counts it once', async () => {
    const recording = submission(parties);
    const tasks = ['handling.registered', 'payment.due'].map((step, i) => ({
      agencyId: parties.agencyId,
      role: i === 0 ? ('divisionHead' as const) : ('documentClerk' as const),
      step,
      assigneeId: null,
    }));
    const { decision } = recording;
    await record(db, { ...recording, decision: { ...decision, tasks, deadlines: [{ kind: 'response', at: day(1) }] } });
    const both = viewOf(['divisionHead', 'documentClerk'], { limit: 1 });
    const rows = (await pages(both)).flat();
    expect(rows.map(({ steps }) => steps)).toEqual([['handling.registered', 'payment.due']]);
    expect((await workBoard(db, both, nothingCounted)).counts.all).toBe(1);
    expect((await workList(db, viewOf(['documentClerk']))).rows.map(({ steps }) => steps)).toEqual([['payment.due']]);
  });

  it('leaves what waits for the searcher to the work list, and finds the rest', async () => {
    const id = await putWork({ at: day(0), role: 'cashier', search: 'Lê Thị Thu Nguyệt' });
    const search = { search: 'thu nguyet', agencyIds: [parties.agencyId] };
    const postsOf = (role: Role) => [{ agencyId: parties.agencyId, roles: [role] }];
    const found = async (role: Role) =>
      (await findDossiers(db, { ...search, notWaitingFor: postsOf(role) })).map((dossier) => dossier.id);
    expect(await found('cashier')).toEqual([]);
    expect(await found('handler')).toEqual([id]);
    await db.pool.query(`update dossier set code = '000.00.99.H26-991231-0042' where id = $1`, [id]);
    const short = await findDossiers(db, { ...search, search: ' 991231-0042 ' });
    expect(short.map((dossier) => dossier.id)).toEqual([id]);
    expect((await workList(db, viewOf(['cashier'], { search: '991231-0042' }))).rows).toHaveLength(1);
  });

  it('divides into queues whose counts agree with them', async () => {
    const view = viewOf(['handler']);
    const mine = await putWork({ at: day(0), role: 'handler', assigneeId: 'me' });
    const theirs = await putWork({ at: '2020-01-01T00:00:00.000Z', role: 'handler', assigneeId: 'they' });
    const nobodys = await putWork({ at: '2999-01-01T00:00:00.000Z', role: 'handler' });
    const waiting = submission(parties);
    await record(db, waiting);
    await record(
      db,
      following(
        waiting,
        'askSupplement',
        { items: [], reason: 'text:x', days: 3 },
        {
          handling: 'supplementAtReception',
          decision: { tasks: [], nationalStatus: 'supplementRequired' },
        },
      ),
    );
    const expected = {
      all: [theirs, nobodys, mine],
      mine: [mine],
      unassigned: [nobodys],
      late: [theirs],
      soon: [nobodys],
      waiting: [waiting.decision.dossier.id],
    };
    const { counts, views, unanswered, unread, unclaimed, petitions, corrections, ...board } = await workBoard(
      db,
      view,
      nothingCounted,
    );
    expect([views, unanswered, unread, unclaimed, petitions, corrections]).toEqual([
      [],
      0,
      0,
      0,
      {},
      { open: 0, yours: 0 },
    ]);
    expect(board).toEqual(await workList(db, view));
    for (const [queue, ids] of Object.entries(expected)) {
      const { rows } = await workList(db, { ...view, queue: queue as keyof typeof expected });
      expect([queue, rows.map(({ dossierId }) => dossierId)]).toEqual([queue, ids]);
      expect([queue, counts[queue as keyof typeof expected]]).toEqual([queue, ids.length]);
    }
  });

  it('finds a name in any spelling, order and Unicode form, and only within the list', async () => {
    const id = await putWork({
      at: day(0),
      role: 'resultClerk',
      search: 'Đặng Thị Ánh Tuyết 0912345678',
      procedureCode: 'p9',
    });
    await putWork({ at: day(0), role: 'resultClerk', search: 'Đặng Văn Tuấn' });
    const typed = [
      'đặng tuyết',
      'TUYET dang',
      'Đặng Thị Ánh Tuyết'.normalize('NFD'),
      'dang thi anh tuy',
      '0912345678',
      'ÁNH TUYẾT',
    ];
    for (const search of typed) {
      const { rows } = await workList(db, viewOf(['resultClerk'], { search }));
      expect([search, rows.map(({ dossierId }) => dossierId)]).toEqual([search, [id]]);
      expect((await findDossiers(db, { search, agencyIds: [parties.agencyId] })).map((found) => found.id)).toEqual([
        id,
      ]);
      expect(await findDossiers(db, { search, agencyIds: ['elsewhere'] })).toEqual([]);
    }
    expect((await workList(db, viewOf(['resultClerk'], { search: 'ly anh tuyet' }))).rows).toEqual([]);
    expect((await workList(db, viewOf(['resultClerk'], { procedureCode: 'p9' }))).rows).toHaveLength(1);
    for (const odd of ['%', "' or 1=1 --", '\0', 'a\ud800', '_'.repeat(10_000)]) {
      await expect(workList(db, viewOf(['resultClerk'], { search: odd, procedureCode: odd }))).resolves.toBeTruthy();
    }
  });
});
