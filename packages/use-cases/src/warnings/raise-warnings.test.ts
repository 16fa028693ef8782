import { randomUUID } from 'node:crypto';
import { addSubstitution } from '@mot-cua/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { listStaffNotices } from '../staff-notices/my-staff-notices.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World, wards } from '../testing/index.ts';
import { raiseWarnings } from './raise-warnings.ts';
import { usualRules } from './warning-rules.ts';
import { readWarningRules, setWarningRules } from './warning-settings.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
  const { cast } = world;
  id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
});
afterAll(() => world?.close());

const raise = () => raiseWarnings(world.deps);
const toldTo = async (staff: Staff): Promise<string[]> =>
  (await listStaffNotices(world.deps, { page: 1 }, staff)).rows.map(({ kind }) => kind).reverse();
const dueAt = async () => (await standing(world, id)).dossier.facts.clock?.dueAt ?? '';

/** People who were told the same of the same date more than once. */
const doubled = async (): Promise<number> =>
  (
    await queryOf(world.deps.db.pool)(
      'select from staff_notice group by staff_id, dossier_id, kind, due_at having count(*) > 1',
      [],
    )
  ).length;

it('handler, head and leader are told in turn, each once, however often and by however many it is looked at', async () => {
  const { handler, otherHandler, head, leader, clerk } = world.cast;
  expect(await raise()).toBe(0);
  const due = await dueAt();
  expect(due).toMatch(/^2026-03-05T10/);
  await world.clock.set('2026-03-04', '16:30');
  expect((await Promise.all([raise(), raise(), raise()])).reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(await toldTo(handler)).toEqual(['nearDue']);
  await world.clock.set('2026-03-05', '10:00');
  expect(await raise()).toBe(1);
  expect(await toldTo(head)).toEqual(['nearDue']);
  await world.clock.set('2026-03-05', '17:01');
  await Promise.all([raise(), raise()]);
  expect(await toldTo(head)).toEqual(['nearDue', 'overdue']);
  expect(await toldTo(leader)).toEqual([]);
  await world.clock.set('2026-03-06', '17:00');
  await raise();
  expect(await raise()).toBe(0);
  expect(await toldTo(leader)).toEqual(['overdue']);
  expect(await toldTo(handler)).toEqual(['nearDue', 'overdue']);
  expect(await toldTo(clerk)).toEqual([]);
  // She handles and signs: told as one who signs, and not of what others have in hand.
  expect(await toldTo(otherHandler)).toEqual(['overdue']);
  expect(await doubled()).toBe(0);
});

it('whoever gets it late is told, and whoever stands in for one who is told', async () => {
  const { head, handler, otherHandler, clerk } = world.cast;
  await done(world, id, head, 'reassign', { newHandlerId: otherHandler.id, handReason: 'Nghỉ ốm' });
  expect(await raise()).toBe(0);
  await done(world, id, head, 'reassign', { newHandlerId: handler.id, handReason: 'Đã khỏi' });
  const days = { from: '2026-03-06', to: '2026-03-06' };
  const names = { staffId: handler.id, agencyId: wards.own, substituteId: clerk.id, namedBy: head.id };
  await addSubstitution(world.deps.db, { id: randomUUID(), ...names, ...days });
  expect(await raise()).toBe(1);
  expect(await toldTo(clerk)).toEqual(['overdue']);
});

it('a date that moves is told of anew', async () => {
  const { handler, leader } = world.cast;
  const apology = { 'newDueAt.day': '12', 'newDueAt.month': '3', 'newDueAt.year': '2026', reason: 'Chưa có trả lời' };
  await done(world, id, leader, 'apologise', apology);
  const before = await toldTo(handler);
  await world.clock.set('2026-03-12', '16:00');
  await raise();
  expect(await toldTo(handler)).toEqual([...before, 'nearDue']);
  expect(await doubled()).toBe(0);
});

it('nobody is told once the result is out', async () => {
  const { handler, leader, documentClerk } = world.cast;
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await world.clock.set('2026-03-20', '16:00');
  expect(await raise()).toBe(0);
});

it('a doubled warning is kept out by the table, and seen where the table let it in', async () => {
  const again = `insert into staff_notice (staff_id, dossier_id, kind, about, due_at)
    select staff_id, dossier_id, kind, about, due_at from staff_notice where kind = 'overdue' limit 1`;
  const { pool } = world.deps.db;
  await expect(pool.query(again)).rejects.toThrow('staff_notice_once_key');
  await pool.query('drop index staff_notice_once_key');
  await pool.query(again);
  expect(await doubled()).toBe(1);
});

it('the administrator of the city alone says when who is told, and what is no number is refused at its field', async () => {
  const { admin, head } = world.cast;
  expect(await readWarningRules(world.deps, head)).toBeNull();
  expect(await readWarningRules(world.deps, admin)).toEqual(usualRules);
  const set = (raw: Record<string, string>, staff = admin) =>
    setWarningRules(world.deps, { raw, intentId: randomUUID() }, staff);
  expect(await set({ 'handler.percent': '100', 'divisionHead.hoursBefore': 'x' })).toMatchObject({
    problems: { 'handler.percent': { code: 'tooLarge' }, 'divisionHead.hoursBefore': { code: 'notANumber' } },
  });
  expect(await set({}, head)).toBeNull();
  expect(await set({ 'handler.percent': '50', 'divisionHead.hoursAfter': '0' })).toEqual({ set: true });
  expect(await readWarningRules(world.deps, admin)).toMatchObject({
    handler: { percent: 50, hoursBefore: null },
    divisionHead: { hoursAfter: 0 },
    approvingLeader: { hoursAfter: null },
  });
});
