import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownSecret } from '../second-factor/own-secret.ts';
import { recoverFactor } from '../second-factor/recover-factor.ts';
import { beginOwnFactor, confirmOwnFactor, ownFactor } from '../second-factor/set-up-factor.ts';
import { totpCode } from '../second-factor/totp.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { giveBatch } from './give-batch.ts';
import { readBatch } from './read-batch.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

/** A dossier of Lan's that waits to be assigned. */
async function toAssign(): Promise<string> {
  const { cast } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  return id;
}

async function toApprove(): Promise<string> {
  const { cast } = world;
  const id = await toAssign();
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
  await done(world, id, cast.handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  return id;
}

const versionOf = async (id: string) => (await standing(world, id)).dossier.version;
const itemsOf = async (ids: string[]) => Promise.all(ids.map(async (id) => ({ id, version: await versionOf(id) })));

const at = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('many at once', () => {
  it('are assigned each by itself: one that was changed keeps none of the others back', async () => {
    const { cast, deps } = world;
    const ids = [await toAssign(), await toAssign(), await toAssign()];
    const items = await itemsOf(ids);
    await done(world, ids[1] ?? '', cast.head, 'assign', { handlerId: cast.otherHandler.id });
    const asked = {
      command: 'assign',
      raw: { handlerId: cast.handler.id },
      items: [...items, { id: randomUUID(), version: 1 }],
      code: '',
      intentId: randomUUID(),
      now: at(0),
    } as const;
    const first = await giveBatch(deps, asked, cast.head);
    expect(first).toMatchObject({
      outcomes: [
        { outcome: { done: true } },
        { outcome: { conflict: true } },
        { outcome: { done: true } },
        { outcome: null },
      ],
    });
    expect(await giveBatch(deps, asked, cast.head)).toEqual(first);
    expect((await standing(world, ids[1] ?? '')).dossier.facts.handlerId).toBe(cast.otherHandler.id);
  });

  it('show beforehand which of them may not be given the command, and why', async () => {
    const { cast, deps } = world;
    const [open, early] = [await toApprove(), await toAssign()];
    const items = await readBatch(deps, { command: 'approve', ids: [open, early, open, randomUUID()] }, cast.leader);
    expect(items.map(({ view, closed }) => [view.dossier.id, closed])).toEqual([
      [open, null],
      [early, 'notNow'],
    ]);
  });
});

describe('what signs', () => {
  const moment = 1_800_000_000;
  let secret: Uint8Array;
  const codeAt = (seconds: number) => totpCode(secret, Math.floor(seconds / 30));
  const approve = async (ids: string[], code: string, seconds: number, intentId: string = randomUUID()) =>
    giveBatch(
      world.deps,
      { command: 'approve', raw: {}, items: await itemsOf(ids), code, intentId, now: at(seconds) },
      world.cast.leader,
    );

  beforeEach(async () => {
    const { cast, deps } = world;
    await deps.db.pool.query('truncate staff_factor, rate_limit');
    await beginOwnFactor(deps, cast.leader);
    secret = (await ownSecret(deps, cast.leader.id))?.secret ?? new Uint8Array();
  });

  const confirm = (seconds: number) =>
    confirmOwnFactor(
      world.deps,
      { code: codeAt(seconds), intentId: randomUUID(), now: at(seconds) },
      world.cast.leader,
    );

  it('asks for a second factor that is set up, and for a code that is right', async () => {
    const id = await toApprove();
    expect(await approve([id], codeAt(moment), moment)).toEqual({ problem: 'notSetUp' });
    expect(await confirm(moment)).toBeNull();
    const wrong = codeAt(moment + 3600);
    expect(await approve([id], wrong, moment + 60)).toEqual({ problem: 'wrong' });
    expect((await standing(world, id)).dossier.facts.approverId).toBeNull();
    expect(await approve([id], codeAt(moment + 60), moment + 60)).toMatchObject({
      outcomes: [{ outcome: { done: true } }],
    });
    expect((await standing(world, id)).dossier.facts.approverId).toBe(world.cast.leader.id);
  });

  it('takes a code once, and again only for the same form', async () => {
    await confirm(moment);
    const [first, second] = [await toApprove(), await toApprove()];
    expect(await approve([first], codeAt(moment), moment)).toEqual({ problem: 'used' });
    const later = moment + 90;
    const items = await itemsOf([first]);
    const asked = {
      command: 'approve',
      raw: {},
      items,
      code: codeAt(later),
      intentId: randomUUID(),
      now: at(later),
    } as const;
    const given = await giveBatch(world.deps, asked, world.cast.leader);
    expect(given).toMatchObject({ outcomes: [{ outcome: { done: true } }] });
    expect(await giveBatch(world.deps, asked, world.cast.leader)).toEqual(given);
    expect(await approve([second], codeAt(later), later)).toEqual({ problem: 'used' });
    expect(await approve([second], codeAt(moment + 60), later)).toEqual({ problem: 'used' });
  });

  it('takes no code after eight tries, not even the right one', async () => {
    await confirm(moment);
    const later = moment + 300;
    for (let tries = 1; tries < 8; tries++) await approve([], '000000', later);
    expect(await approve([], codeAt(later), later)).toEqual({ problem: 'tooMany' });
  });

  it('is set up anew when an administrator of the agency took it away, and by nobody else', async () => {
    const { cast, deps } = world;
    await confirm(moment);
    const mine = { staffId: cast.leader.id };
    for (const other of [cast.clerk, cast.leader, cast.otherClerk]) {
      expect(await recoverFactor(deps, mine, other)).toBe('notYours');
    }
    expect(await ownFactor(deps, { name: 'x' }, cast.leader)).toEqual({ state: 'confirmed' });
    expect(await recoverFactor(deps, mine, cast.admin)).toBe('taken');
    expect(await ownFactor(deps, { name: 'x' }, cast.leader)).toEqual({ state: 'none' });
    const { rows } = await deps.db.pool.query('select what, by_id from staff_factor_log order by id desc limit 1');
    expect(rows).toEqual([{ what: 'taken', by_id: cast.admin.id }]);
  });

  it('shows its secret to its owner only until it is confirmed', async () => {
    const { cast, deps } = world;
    const begun = await ownFactor(deps, { name: 'Trịnh Hồng Sơn' }, cast.leader);
    expect(begun).toMatchObject({ state: 'begun', secret: expect.stringMatching(/^[A-Z2-7]{32}$/) });
    await beginOwnFactor(deps, cast.leader);
    expect(await ownFactor(deps, { name: 'Trịnh Hồng Sơn' }, cast.leader)).toEqual(begun);
    await confirm(moment);
    expect(JSON.stringify(await ownFactor(deps, { name: 'x' }, cast.leader))).not.toContain('secret');
  });
});
