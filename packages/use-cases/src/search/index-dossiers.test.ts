import { registerFile, takeToIndex } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { listWork } from '../staff/list-work.ts';
import { searchDossiers } from '../staff/search-dossiers.ts';
import { done, makeWorld, type Pages, paid, smallPdf, statusPages, submitted, type World } from '../testing/index.ts';
import { indexDossiers, searchWords } from './index-dossiers.ts';
import { readIndexStanding } from './read-index-standing.ts';

let world: World;
/** Each declared with a purpose of its own; the first is drafted, and a paper was handed in with it. */
let ids: string[];

const purposes = ['Mua nhà ở Gia Lâm', 'Đi xuất khẩu lao động', 'Nhận con nuôi'];
const draft = 'Chưa đăng ký kết hôn với ai tại Ủy ban nhân dân thị trấn Đồi Sương.';

const pagesFor = (otherPurpose: string): Pages => ({
  ...statusPages,
  purpose: { ...statusPages.purpose, otherPurpose },
});

async function withPaper(dossierId: string, name: string): Promise<void> {
  const { deps } = world;
  const { sha256, size } = await deps.files.put(smallPdf(name));
  await registerFile(deps.db, { sha256, size, mime: 'application/pdf', kind: 'upload', state: 'clean' });
  await deps.db.pool.query(
    `insert into dossier_part (dossier_id, paper, sha256, name, revision, added_at)
     values ($1, 'earlierCertificate', $2, $3, 1, now())`,
    [dossierId, sha256, name],
  );
}

/** As it was before anything but names and numbers was indexed. */
const asBefore = () =>
  world.deps.db.pool.query(`update dossier_search set words = '{}';
    insert into dossier_to_index (dossier_id) select id from dossier on conflict do nothing`);

async function found(search: string, staff: Staff = world.cast.supervisor): Promise<string[]> {
  const [others, work] = await Promise.all([
    searchDossiers(world.deps, { search }, staff),
    listWork(world.deps, { queue: 'all', search, now: '2026-03-02T03:00:00.000Z' }, staff),
  ]);
  return [...others, ...work.rows].map(({ dossierId }) => dossierId);
}

beforeAll(async () => {
  world = await makeWorld();
  const { cast } = world;
  ids = [];
  for (const purpose of purposes) ids.push(await submitted(world, cast.lan, 'marital-status', pagesFor(purpose)));
  const [first = ''] = ids;
  await paid(world, first, cast.lan);
  await done(world, first, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, first, cast.clerk, 'transfer');
  await done(world, first, cast.head, 'assign', { handlerId: cast.handler.id });
  await done(world, first, cast.handler, 'submitForApproval', { outcome: 'granted', draft });
  await withPaper(first, 'giay-xac-nhan_2019.pdf');
});
afterAll(() => world.close());

describe('the words of dossiers that were there before', () => {
  it('are indexed page by page; a stop leaves its page to the next', async () => {
    const { db } = world.deps;
    await asBefore();
    expect(await found('Gia Lâm')).toEqual([]);
    expect(await readIndexStanding(world.deps, world.cast.admin)).toMatchObject({ dossiers: 3, waiting: 3 });
    expect(await takeToIndex(db, 1, searchWords)).toBe(1);
    const stop = () => {
      throw new Error('The worker was stopped');
    };
    await expect(takeToIndex(db, 1, stop)).rejects.toThrow('stopped');
    expect(await readIndexStanding(world.deps, world.cast.admin)).toMatchObject({ waiting: 2 });
    expect(await indexDossiers(world.deps)).toBe(2);
    expect(await readIndexStanding(world.deps, world.cast.admin)).toEqual({
      dossiers: 3,
      waiting: 0,
      waitingSince: null,
    });
    expect(await readIndexStanding(world.deps, world.cast.clerk)).toBeNull();
    expect(await indexDossiers(world.deps)).toBe(0);
  });

  it('are indexed once by several workers at a time', async () => {
    await asBefore();
    const done = await Promise.all([1, 2, 3, 4].map(() => takeToIndex(world.deps.db, 1, searchWords)));
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(3);
    expect(await found('con nuôi')).toEqual([ids[2]]);
  });
});

describe('a dossier is found', () => {
  it.each([
    ['by what was declared', 'xuất khẩu lao động', 1],
    ['without marks', 'xuat khau', 1],
    ['in another Unicode form', 'xuất khẩu'.normalize('NFD'), 1],
    ['by its draft', 'Đồi Sương', 0],
    ['by its draft without marks', 'thi tran doi suong', 0],
    ['by the name of a paper', 'giay-xac-nhan_2019.pdf', 0],
    ['by words in the name of a paper', 'giấy xác nhận 2019', 0],
  ])('%s: %s', async (_how, search, which) => {
    await indexDossiers(world.deps);
    expect(await found(search)).toEqual([ids[which]]);
    expect(await found(search, world.cast.head)).toEqual([ids[which]]);
  });

  it('by what it brought since, a moment later', async () => {
    const { cast } = world;
    const [first = ''] = ids;
    await done(world, first, cast.leader, 'returnInternally', { comment: 'Xem lại.' });
    await done(world, first, cast.handler, 'submitForApproval', { outcome: 'granted', draft: 'Theo sổ Kim Ngưu.' });
    expect(await indexDossiers(world.deps)).toBe(1);
    expect(await found('kim nguu')).toEqual([first]);
    expect(await found('doi suong')).toEqual([first]);
  });
});

describe('nobody finds by words what they may not see', () => {
  const words = ['Gia Lâm', 'Kim Ngưu', 'giấy xác nhận 2019', 'Nguyễn Thị Lan'];

  it('neither staff of other agencies, nor those who only administer', async () => {
    for (const staff of [world.cast.otherClerk, world.cast.consultee, world.cast.reportClerk, world.cast.admin])
      for (const search of words) expect([search, await found(search, staff)]).toEqual([search, []]);
  });

  it('nor whoever is a party to it: a draft is not read by searching for its words', async () => {
    const { cast } = world;
    for (const member of [cast.supervisor, cast.leader, cast.handler]) {
      const own: Staff = { ...member, personId: cast.lan.id };
      for (const search of words) {
        expect([search, (await found(search, member)).length > 0]).toEqual([search, true]);
        expect([search, await found(search, own)]).toEqual([search, []]);
      }
    }
  });
});
