import { addCertificate, certificatesOf, endCertificate } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, type World } from '../testing/index.ts';
import { canSign } from './certificate-for.ts';
import { endPersonalCertificate } from './end-personal-certificate.ts';
import { listCertificates, ownCertificates } from './list-certificates.ts';
import { renewCertificate } from './renew-certificate.ts';

let world: World;
const now = '2026-03-02T03:00:00.000Z';

const keep = (staffId: string, validTo: string, agencyId = 'bach-mai', serial = `S${validTo}`) =>
  addCertificate(world.deps.db, {
    ...{ staffId, agencyId, serial, credential: `${staffId}:${validTo}`, madeBy: null },
    ...{ validFrom: '2025-01-01T00:00:00.000Z', validTo, remote: null },
  });

const ending = (day: string, month: string, endReason = 'Mất thiết bị ký.') => ({
  ...{ 'endsFrom.day': day, 'endsFrom.month': month, 'endsFrom.year': '2026', endReason },
});

beforeAll(async () => {
  world = await makeWorld();
  const { leader, otherHandler, otherClerk } = world.cast;
  await keep(leader.id, '2028-01-01T00:00:00.000Z');
  await keep(otherHandler.id, '2026-03-20T03:00:00.000Z');
  await keep(otherClerk.id, '2026-04-20T03:00:00.000Z', 'hoan-kiem');
});
afterAll(() => world.close());

const idOf = async (staffId: string) => (await certificatesOf(world.deps.db, staffId))[0]?.id ?? '';

describe('certificates', () => {
  it('are seen by the administrator of their agency, what ends soon first, and by their owner', async () => {
    const { admin, clerk, leader, otherHandler } = world.cast;
    const { rows, count } = await listCertificates(world.deps, { page: 1, now }, admin);
    expect([count, rows.map(({ staffId, standing }) => [staffId, standing])]).toEqual([
      2,
      [
        [otherHandler.id, { state: 'endsSoon', days: 18 }],
        [leader.id, { state: 'inForce' }],
      ],
    ]);
    expect(await listCertificates(world.deps, { page: 1, now }, clerk)).toEqual({ rows: [], count: 0 });
    expect(await ownCertificates(world.deps, now, leader)).toMatchObject({ isRemote: false, rows: [{ uses: 0 }] });
    expect((await ownCertificates(world.deps, now, clerk)).rows).toEqual([]);
  });

  it('are made anew by the administrator, once the last one ended', async () => {
    const { admin, otherHandler, clerk } = world.cast;
    const id = await idOf(otherHandler.id);
    const renew = (staff = admin, which = id) =>
      renewCertificate(world.deps, { id: which }, staff, ({ fullName, agency }) => ({
        ...{ name: fullName, agency, position: 'x' },
      }));
    expect(await renew(clerk)).toBeNull();
    expect(await renew(admin, 'nothing')).toBeNull();
    expect(await renew()).toBe(false);
    const at = { id, from: '2026-03-02T00:00:00.000Z', reason: 'Đổi thiết bị.' };
    expect(await endCertificate(world.deps.db, at, admin.id)).toBe(true);
    expect(await renew()).toBe(true);
    expect(await renew()).toBe(false);
    const had = await certificatesOf(world.deps.db, otherHandler.id);
    expect(had.map(({ endedAt, credential }) => [endedAt === null, credential])).toEqual([
      [true, `${otherHandler.id}:bach-mai:1`],
      [false, expect.any(String)],
    ]);
    const later = new Date(Date.parse(now) + 60_000).toISOString();
    expect(await canSign(world.deps, { staffId: otherHandler.id, agencyId: 'bach-mai' }, later)).toBe(true);
  });

  it('are ended with a day and a reason, by the administrator of their agency alone, and once', async () => {
    const { admin, leader, supervisor, otherClerk } = world.cast;
    const id = await idOf(leader.id);
    const end = (raw: Record<string, string>, staff = admin, which = id) =>
      endPersonalCertificate(world.deps, { id: which, raw }, staff);
    const signing = { staffId: leader.id, agencyId: 'bach-mai' };
    expect(await end(ending('2', '3'), supervisor)).toBeNull();
    expect(await end(ending('2', '3'), admin, await idOf(otherClerk.id))).toBeNull();
    expect(await end(ending('2', '3'), admin, 'nothing')).toBeNull();
    expect(await end({})).toMatchObject({ problems: { endsFrom: expect.anything(), endReason: expect.anything() } });
    expect(await end(ending('1', '3'))).toEqual({ trouble: 'tooEarly' });
    expect(await end({ ...ending('2', '1'), 'endsFrom.year': '2029' })).toEqual({ trouble: 'tooLate' });
    expect(await canSign(world.deps, signing, now)).toBe(true);
    expect(await end(ending('9', '3'))).toEqual({ ended: true });
    expect(await end(ending('2', '3'))).toBeNull();
    const later = '2026-03-10T03:00:00.000Z';
    expect(await canSign(world.deps, signing, now)).toBe(true);
    expect(await canSign(world.deps, signing, later)).toBe(false);
    const line = async (at: string) => (await ownCertificates(world.deps, at, leader)).rows[0];
    expect(await line(now)).toMatchObject({ standing: { state: 'ending' }, endReason: 'Mất thiết bị ký.' });
    expect(await line(later)).toMatchObject({ standing: { state: 'ended', at: '2026-03-08T17:00:00.000Z' } });
  });
});
