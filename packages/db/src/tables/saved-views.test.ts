import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { lookersAt } from '../reads/lookers-at.ts';
import { workBoard } from '../reads/work-list.ts';
import { record } from '../record/record.ts';
import { makeParties, makeTestDatabase, submission } from '../testing/index.ts';
import { saveStaff } from '../writes/save-staff.ts';
import { logAccess } from './access-log.ts';
import { removeView, saveView } from './saved-views.ts';

let db: Database;
let drop: () => Promise<void>;
let huong: string;
let dung: string;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  huong = await saveStaff(db, { subject: 'huong', fullName: 'Vũ Thu Hương' });
  dung = await saveStaff(db, { subject: 'dung', fullName: 'Ngô Tiến Dũng' });
});
afterAll(() => drop());

const soonUntil = '2999-01-02T00:00:00.000Z';
const viewsOf = async (userId: string) =>
  (
    await workBoard(
      db,
      { posts: [], userId, queue: 'all', soonUntil, limit: 0 },
      { agencyIds: [], personId: null, correcting: { agencyIds: [], preparing: [], approving: [] } },
    )
  ).views;

it('a list is kept under a name, each person’s own, and the same name again replaces it', async () => {
  await saveView(db, { staffId: huong, name: 'Quá hạn', address: 'queue=late' });
  await saveView(db, { staffId: huong, name: 'Chờ ký', address: 'queue=toApprove' });
  await saveView(db, { staffId: huong, name: 'Quá hạn', address: 'queue=late&only=mine' });
  expect(await viewsOf(huong)).toEqual([
    { name: 'Chờ ký', address: 'queue=toApprove' },
    { name: 'Quá hạn', address: 'queue=late&only=mine' },
  ]);
  expect(await viewsOf(dung)).toEqual([]);
  await removeView(db, dung, 'Quá hạn');
  expect(await viewsOf(huong)).toHaveLength(2);
  await removeView(db, huong, 'Quá hạn');
  expect(await viewsOf(huong)).toHaveLength(1);
});

it('twenty lists are enough; one that is there may still be changed', async () => {
  for (let i = 0; i < 20; i++) await saveView(db, { staffId: dung, name: `${i}`, address: '' });
  expect(await saveView(db, { staffId: dung, name: 'one more', address: '' })).toBe('full');
  expect(await saveView(db, { staffId: dung, name: '7', address: 'queue=late' })).toBe('saved');
});

it('whoever opened a dossier in the last minutes is seen by the others, and not by oneself', async () => {
  const parties = await makeParties(db);
  const recording = submission(parties);
  await record(db, recording);
  const { id } = recording.decision.dossier;
  const opened = { dossierId: id, actorRole: 'receptionClerk', agencyId: null, what: 'dossier' } as const;
  await logAccess(db, { ...opened, actorId: huong });
  await logAccess(db, { ...opened, actorId: huong });
  expect(await lookersAt(db, id, dung)).toEqual(['Vũ Thu Hương']);
  expect(await lookersAt(db, id, huong)).toEqual([]);
  await db.pool.query(`update access_log set at = at - interval '6 minutes'`);
  expect(await lookersAt(db, id, dung)).toEqual([]);
});
