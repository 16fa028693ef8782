import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { findStaff } from '../reads/find-staff.ts';
import { staffAt } from '../reads/staff-at.ts';
import { makeParties, makeTestDatabase } from '../testing/index.ts';
import { savePerson } from '../writes/save-person.ts';
import { saveStaff } from '../writes/save-staff.ts';
import { sweep } from '../writes/sweep.ts';
import { admitStaff, endHeldPost } from './given-posts.ts';
import { endSession, endSessionsOf, findSession, startSession } from './sessions.ts';
import { givePost } from './staff-posts.ts';

let db: Database;
let drop: () => Promise<void>;
let personId: string;
let agencyId: string;
let token: string;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  ({ ownerId: personId, agencyId } = await makeParties(db));
});
afterAll(() => drop());
beforeEach(async () => {
  ({ token } = await startSession(db, { app: 'portal', holder: { personId }, assurance: 2, hours: 8 }));
});

const portal = (t = token) => findSession(db, { app: 'portal', token: t, idleMinutes: 30 });
const age = (column: string, by: string) =>
  db.pool.query(`update session set ${column} = ${column} - interval '${by}'`);

describe('a session', () => {
  it('is found by its token, which is stored only as a hash', async () => {
    expect(await portal()).toMatchObject({
      assurance: 2,
      person: { id: personId, fullName: 'Nguyễn Thị Lan' },
      staff: null,
    });
    const { rows } = await db.pool.query('select * from session');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await portal(`${token}x`)).toBeNull();
    expect(await portal('\0')).toBeNull();
  });

  it('of one app is none in the other', async () => {
    expect(await findSession(db, { app: 'backoffice', token, idleMinutes: 30 })).toBeNull();
  });

  it('ends after its time, after idling, and on signing out', async () => {
    await age('last_seen_at', '29 minutes');
    expect(await portal()).not.toBeNull();
    await age('last_seen_at', '29 minutes');
    expect(await portal()).not.toBeNull();
    await age('last_seen_at', '30 minutes');
    expect(await portal()).toBeNull();
    await age('expires_at', '8 hours');
    expect(await portal()).toBeNull();
    await sweep(db);
    expect((await db.pool.query('select from session')).rowCount).toBe(0);
  });

  it('is written once a minute at most, and says the legal time', async () => {
    const seen = async () => (await db.pool.query('select last_seen_at::text as at from session')).rows;
    const before = await seen();
    expect(await portal()).toMatchObject({ now: expect.stringMatching(/^20.*Z$/) });
    expect(await seen()).toEqual(before);
    await age('last_seen_at', '61 seconds');
    await portal();
    const after = await seen();
    await portal();
    expect(await seen()).toEqual(after);
    expect(after).not.toEqual(before);
  });

  it('can be ended, alone or with all others of its holder', async () => {
    const other = await startSession(db, { app: 'portal', holder: { personId }, assurance: 1, hours: 8 });
    await endSession(db, token);
    expect(await portal()).toBeNull();
    expect(await portal(other.token)).not.toBeNull();
    await endSessionsOf(db, { personId });
    expect(await portal(other.token)).toBeNull();
  });
});

describe('the rights of staff', () => {
  it('are those of today, and end at once', async () => {
    const staffId = await saveStaff(db, { subject: 'staff-x', fullName: 'Vũ Thu Hương' });
    const session = await startSession(db, { app: 'backoffice', holder: { staffId }, assurance: 3, hours: 8 });
    const rights = async () =>
      (await findSession(db, { app: 'backoffice', token: session.token, idleMinutes: 30 }))?.staff?.posts;
    expect(await rights()).toEqual([]);
    const post = { staffId, agencyId };
    await givePost(db, { ...post, role: 'cashier', from: '2020-01-01', to: null });
    await givePost(db, { ...post, role: 'receptionClerk', from: '2020-01-01', to: null });
    await givePost(db, { ...post, role: 'handler', from: '2999-01-01', to: null });
    await givePost(db, { ...post, role: 'consultee', from: '2020-01-01', to: '2020-12-31' });
    expect(await rights()).toMatchObject([{ agencyId, roles: ['cashier', 'receptionClerk'] }]);
    expect(await staffAt(db, agencyId, 'cashier')).toHaveLength(1);
    expect(await staffAt(db, agencyId, 'handler')).toEqual([]);
    await endHeldPost(db, { ...post, role: 'cashier', lastDay: '2026-01-01' }, 'staff-admin');
    expect(await rights()).toMatchObject([{ agencyId, roles: ['receptionClerk'], agencyName: expect.any(String) }]);
    expect((await findStaff(db, { subject: 'staff-x' }))?.posts).toEqual([
      { agencyId, roles: ['receptionClerk'], succeeds: [] },
    ]);
    await admitStaff(db, { staffId, active: false }, 'staff-admin');
    expect(await rights()).toBeUndefined();
    await admitStaff(db, { staffId, active: true }, 'staff-admin');
    expect(await rights()).toBeUndefined();
    const { rows } = await db.pool.query('select what from staff_post_log where staff_id = $1 order by id', [staffId]);
    expect(rows.map(({ what }) => what)).toEqual(['ended', 'barred', 'admitted']);
  });

  it('know the citizen that a member of staff is, by the personal number', async () => {
    const details = { birthDate: null, sex: null, phone: null, email: null, communeCode: null, addressDetail: null };
    const number = '001190000099';
    const citizen = await savePerson(db, { subject: 'c', fullName: 'Võ Bình An', personalId: number, ...details });
    const staffId = await saveStaff(db, { subject: 'staff-y', fullName: 'Võ Bình An', personalId: number });
    const session = await startSession(db, { app: 'backoffice', holder: { staffId }, assurance: 3, hours: 8 });
    const found = await findSession(db, { app: 'backoffice', token: session.token, idleMinutes: 30 });
    expect(found?.staff?.personId).toBe(citizen.id);
    expect((await findStaff(db, { id: staffId }))?.personId).toBe(citizen.id);
    await saveStaff(db, { subject: 'staff-z', fullName: 'Không Số' });
    expect((await findStaff(db, { subject: 'staff-z' }))?.personId).toBeNull();
  });
});
