import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { advanceInPerson } from '../staff/advance-in-person.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { listFactorDuties, setFactorDuty } from './factor-duty.ts';
import { ownSecret } from './own-secret.ts';
import { proveFactor } from './prove-factor.ts';
import { beginOwnFactor, confirmOwnFactor } from './set-up-factor.ts';
import { signingNeed } from './signing-need.ts';
import { totpCode } from './totp.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(() => world.deps.db.pool.query('truncate staff_factor, rate_limit, factor_duty').then(() => undefined));

async function toApprove(): Promise<string> {
  const { cast } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
  await done(world, id, cast.handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  return id;
}

interface Tried {
  code?: string;
  version?: number;
  intentId?: string;
}

async function sign(id: string, { code = '', version, intentId = randomUUID() }: Tried = {}) {
  const at = version ?? (await standing(world, id)).dossier.version;
  return advanceInPerson(
    world.deps,
    { id, command: 'approve', raw: {}, version: at, intentId, code },
    world.cast.leader,
  );
}

const approver = async (id: string) => (await standing(world, id)).dossier.facts.approverId;

/** Sets the leader's factor up an hour ago, and tells what the app shows now, or some steps later. */
async function factor(): Promise<(stepsLater?: number) => Promise<string>> {
  const { deps, cast } = world;
  const { now } = await standing(world, await toApprove());
  const before = new Date(Date.parse(now) - 3_600_000).toISOString();
  await beginOwnFactor(deps, cast.leader);
  const { secret } = (await ownSecret(deps, cast.leader.id)) ?? { secret: new Uint8Array() };
  const codeAt = (at: string, later: number) => totpCode(secret, Math.floor(Date.parse(at) / 30_000) + later);
  await confirmOwnFactor(deps, { code: codeAt(before, 0), intentId: randomUUID(), now: before }, cast.leader);
  return async (later = 0) => codeAt((await standing(world, await anyDossier())).now, later);
}

const anyDossier = async (): Promise<string> =>
  (await world.deps.db.pool.query<{ id: string }>('select id from dossier limit 1')).rows[0]?.id ?? '';

describe('who signs one dossier', () => {
  it('and has no second factor, signs where nobody demands one', async () => {
    const id = await toApprove();
    expect(await sign(id)).toMatchObject({ done: true });
    expect(await approver(id)).toBe(world.cast.leader.id);
  });

  it('and has no second factor, is sent to set one up where the agency demands it', async () => {
    const { deps, cast } = world;
    const id = await toApprove();
    await setFactorDuty(deps, { agencyId: 'bach-mai', demand: true }, cast.admin);
    expect(await sign(id)).toEqual({ factor: 'notSetUp' });
    expect(await approver(id)).toBeNull();
    await setFactorDuty(deps, { agencyId: 'bach-mai', demand: false }, cast.admin);
    expect(await sign(id)).toMatchObject({ done: true });
  });

  it('and has a second factor, signs with its code and not without, whatever the agency says', async () => {
    const code = await factor();
    const id = await toApprove();
    expect(await sign(id)).toEqual({ factor: 'wrong' });
    expect(await sign(id, { code: await code(40) })).toEqual({ factor: 'wrong' });
    expect(await approver(id)).toBeNull();
    expect(await sign(id, { code: await code() })).toMatchObject({ done: true });
    expect(await approver(id)).toBe(world.cast.leader.id);
  });

  it('cannot take the code of one dossier for another, and may send the same form twice', async () => {
    const code = await factor();
    const [first, second] = [await toApprove(), await toApprove()];
    const form = {
      code: await code(),
      version: (await standing(world, first)).dossier.version,
      intentId: randomUUID(),
    };
    expect(await sign(first, form)).toMatchObject({ done: true });
    expect(await sign(first, form)).toMatchObject({ done: true });
    expect(await sign(second, { code: form.code })).toEqual({ factor: 'used' });
    expect(await approver(second)).toBeNull();
  });

  it('spends no code on a version that is past, and gets round it with none that is to come', async () => {
    const code = await factor();
    const id = await toApprove();
    const { version } = (await standing(world, id)).dossier;
    expect(await sign(id, { code: await code(), version: version - 1 })).toMatchObject({ conflict: true });
    expect(await sign(id, { version: version + 1 })).toEqual({ factor: 'wrong' });
    expect(await sign(id, { code: await code() })).toMatchObject({ done: true });
  });

  it('is asked for nothing where nothing is signed', async () => {
    const { deps, cast } = world;
    await factor();
    const id = await toApprove();
    const { version } = (await standing(world, id)).dossier;
    const asked = { id, command: 'returnInternally', raw: { comment: 'Ghi thêm.' }, version, intentId: randomUUID() };
    expect(await advanceInPerson(deps, { ...asked, code: '' }, cast.leader)).toMatchObject({ done: true });
  });
});

describe('tries', () => {
  it('are limited to eight, and begin anew when one was right', async () => {
    const { deps, cast } = world;
    await factor();
    const { secret } = (await ownSecret(deps, cast.leader.id)) ?? { secret: new Uint8Array() };
    const prove = (step: number, code = totpCode(secret, step)) =>
      proveFactor(deps, { code, intentId: randomUUID(), now: new Date(step * 30_000).toISOString() }, cast.leader);
    const first = 60_000_000;
    for (let step = first; step < first + 12; step++) expect(await prove(step)).toBeNull();
    for (let wrong = 0; wrong < 8; wrong++) expect(await prove(first + 20, '0')).toBe('wrong');
    expect(await prove(first + 20)).toBe('tooMany');
  });
});

describe('the demand', () => {
  it('is made by the administrator of the agency alone, and kept with who made it and who ended it', async () => {
    const { deps, cast } = world;
    const demand = { agencyId: 'bach-mai', demand: true };
    for (const other of [cast.leader, cast.clerk, cast.supervisor])
      expect(await setFactorDuty(deps, demand, other)).toBe('notYours');
    expect(await setFactorDuty(deps, { ...demand, agencyId: 'hoan-kiem' }, cast.admin)).toBe('notYours');
    await setFactorDuty(deps, demand, cast.admin);
    await setFactorDuty(deps, demand, cast.admin);
    expect(await listFactorDuties(deps, cast.admin)).toMatchObject([{ agencyId: 'bach-mai', byName: 'Ngô Văn Tú' }]);
    await setFactorDuty(deps, { ...demand, demand: false }, cast.admin);
    expect(await listFactorDuties(deps, cast.admin)).toMatchObject([{ agencyId: 'bach-mai', since: null }]);
    const kept = await deps.db.pool.query('select by_id, ended_by from factor_duty');
    expect(kept.rows).toEqual([{ by_id: cast.admin.id, ended_by: cast.admin.id }]);
  });

  it('goes on at the agency that takes over', async () => {
    const { deps, cast } = world;
    await setFactorDuty(deps, { agencyId: 'bach-mai', demand: true }, cast.admin);
    const { dossier, now } = await standing(world, await toApprove());
    const there = { facts: { ...dossier.facts, competentAgencyId: 'cua-nam' }, now };
    const posts = [{ agencyId: 'cua-nam', roles: ['approvingLeader'] as const }];
    expect(await signingNeed(deps, there, { ...cast.leader, posts })).toBe('nothing');
    const heir = posts.map((post) => ({ ...post, succeeds: ['bach-mai'] }));
    expect(await signingNeed(deps, there, { ...cast.leader, posts: heir })).toBe('setUp');
  });
});
