import { saveStaff } from '@mot-cua/db';
import { listStaffNotices, listWork, markReadByStaff, type Staff } from '@mot-cua/use-cases';
import { makeWorld, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailStaffNotices } from './mail-staff-notices.ts';
import { tellStaff } from './tell-staff.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
  id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
  await saveStaff(world.deps.db, {
    subject: 'Đặng Quốc Khánh',
    fullName: 'Đặng Quốc Khánh',
    email: 'khanh@ward.example',
  });
});
afterAll(() => world?.close());

const unreadFor = async (staff: Staff) =>
  (await listWork(world.deps, { queue: 'all', now: '2026-03-02T02:00:00.000Z' }, staff)).unread;

const tell = (seq: number, staffId = world.cast.handler.id) =>
  tellStaff(world.deps, { dossierId: id, seq, params: { notice: 'handedToYou', staffId } });

it('a handler is told once of each hand-over, in the back office and by mail, and the mail names no applicant', async () => {
  const { handler, otherHandler } = world.cast;
  await tell(4);
  await tell(4);
  await tell(4, otherHandler.id);
  expect(await unreadFor(handler)).toBe(1);
  expect(await mailStaffNotices(world.deps)).toBe(1);
  expect(await mailStaffNotices(world.deps)).toBe(0);
  const mails = world.outside.mails.filter(({ to }) => to === 'khanh@ward.example');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(`/dossiers/${id}`);
  expect(JSON.stringify(mails)).not.toContain('Lan');
});

it('a letter that the post does not take is sent later', async () => {
  await tell(6);
  const mail = { send: () => Promise.reject(new Error('The post is down')) };
  await expect(mailStaffNotices({ ...world.deps, mail })).rejects.toThrow('down');
  expect(await mailStaffNotices(world.deps)).toBe(1);
});

it('each reads their own, and marks only their own', async () => {
  const { handler, otherHandler } = world.cast;
  const { rows } = await listStaffNotices(world.deps, { page: 1 }, handler);
  expect(rows).toHaveLength(2);
  await markReadByStaff(world.deps, { id: rows[0]?.id ?? '' }, otherHandler);
  expect(await unreadFor(handler)).toBe(2);
  await markReadByStaff(world.deps, { id: rows[0]?.id ?? '' }, handler);
  expect(await unreadFor(handler)).toBe(1);
  await markReadByStaff(world.deps, {}, handler);
  expect(await unreadFor(handler)).toBe(0);
  expect(await unreadFor(otherHandler)).toBe(1);
});
