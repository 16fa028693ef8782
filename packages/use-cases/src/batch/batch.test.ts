import { randomUUID } from 'node:crypto';
import type { Role } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { commandFields, noChoices } from '../commands/command-fields.ts';
import { ownSecret } from '../second-factor/own-secret.ts';
import { recoverFactor } from '../second-factor/recover-factor.ts';
import { beginOwnFactor, confirmOwnFactor, ownFactor } from '../second-factor/set-up-factor.ts';
import { totpCode } from '../second-factor/totp.ts';
import {
  done,
  makeWorld,
  type Pages,
  paid,
  resultPrepared,
  standing,
  statusPages,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';
import { type BatchCommand, batchCommands, batchRule } from './batch-rules.ts';
import { giveBatch } from './give-batch.ts';
import { readBatch } from './read-batch.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

/** A dossier of Lan's that was accepted, and not passed on yet. */
async function toTransfer(pages: Pages = statusPages): Promise<string> {
  const { cast } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', pages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  return id;
}

/** A dossier of Lan's that waits to be assigned. */
async function toAssign(pages: Pages = statusPages): Promise<string> {
  const id = await toTransfer(pages);
  await done(world, id, world.cast.clerk, 'transfer');
  return id;
}

async function toApprove(pages: Pages = statusPages): Promise<string> {
  const { cast } = world;
  const id = await toAssign(pages);
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
  await done(world, id, cast.handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  return id;
}

async function toIssue(pages: Pages = statusPages): Promise<string> {
  const id = await toApprove(pages);
  await done(world, id, world.cast.leader, 'approve');
  return id;
}

/** A result that waits to be handed to the post. */
async function toPost(): Promise<string> {
  const id = await toIssue({ ...statusPages, contact: { ...statusPages.contact, resultChannel: 'post' } });
  await done(world, id, world.cast.documentClerk, 'issue');
  await resultPrepared(world, id);
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

/** Gives a command without questions to many, as its own list would. */
const giveAll = async (
  command: BatchCommand,
  ids: string[],
  staff: Staff,
  deps = world.deps,
  intentId = randomUUID(),
) => giveBatch(deps, { command, raw: {}, items: await itemsOf(ids), code: '', intentId, now: at(0) }, staff);

describe('the closed list', () => {
  it('asks nothing that is another for each dossier, and every role may give its command', async () => {
    const { cast, deps } = world;
    const givers: Partial<Record<Role, Staff>> = {
      receptionClerk: cast.clerk,
      divisionHead: cast.head,
      approvingLeader: cast.leader,
      documentClerk: cast.documentClerk,
      resultClerk: cast.clerk,
    };
    const standingAt: Partial<Record<BatchCommand, () => Promise<string>>> = {
      ...{ transfer: toTransfer, assign: toAssign, approve: toApprove, issue: toIssue, handToPost: toPost },
    };
    for (const command of batchCommands) {
      const { asks, role } = batchRule(command);
      const reach = standingAt[command];
      if (!reach) continue;
      const [item] = await readBatch(
        deps,
        { command, ids: [await reach()] },
        givers[role ?? 'consultee'] ?? cast.lastConsultee,
      );
      if (!item) throw new Error(`${command}: not seen by ${role}`);
      const { procedure, dossier, handlers } = item.view;
      const choices = { ...noChoices, handlers: handlers.map(({ id }) => id) };
      const named = commandFields(procedure, dossier, command, choices).map(({ name }) => name);
      expect([command, item.closed, named]).toEqual([command, null, asks]);
    }
  });
});

describe('without a word for each', () => {
  it('several are passed on at once; one that is not there yet is refused alone', async () => {
    const { cast } = world;
    const [first, second, early] = [await toTransfer(), await toTransfer(), await toIssue()];
    const given = await giveAll('transfer', [first, early, second], cast.clerk);
    expect(given).toMatchObject({
      outcomes: [{ outcome: { done: true } }, { outcome: { refusal: {} } }, { outcome: { done: true } }],
    });
  });

  it('several are numbered in the order chosen, without a gap, and by the document clerk alone', async () => {
    const { cast } = world;
    const ids = [await toIssue(), await toIssue(), await toIssue()];
    expect(await giveAll('issue', ids, cast.leader)).toMatchObject({
      outcomes: ids.map(() => ({ outcome: { refusal: {} } })),
    });
    const intentId = randomUUID();
    const first = await giveAll('issue', ids, cast.documentClerk, world.deps, intentId);
    expect(first).toMatchObject({ outcomes: ids.map(() => ({ outcome: { done: true } })) });
    const numbers = await Promise.all(
      ids.map(async (id) => (await standing(world, id)).dossier.facts.issued.documentNumber),
    );
    const [begin] = numbers.map(Number);
    expect(numbers.map(Number)).toEqual([begin, (begin ?? 0) + 1, (begin ?? 0) + 2]);
  });

  it('several go to the post though the carrier is down: nobody waits for it', async () => {
    const { cast, outside } = world;
    const ids = [await toPost(), await toPost(), await toPost()];
    outside.carrier.says = 'nothing';
    const asked = outside.carrier.asked;
    expect(await giveAll('handToPost', ids, cast.clerk)).toMatchObject({
      outcomes: ids.map(() => ({ outcome: { done: true } })),
    });
    expect(outside.carrier.asked).toBe(asked);
    outside.carrier.says = 'taken';
    expect(await tried(world, ids[1] ?? '', cast.clerk, 'handToPost')).toMatchObject({ refusal: {} });
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
