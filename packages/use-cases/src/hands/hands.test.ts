import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { giveBatch } from '../batch/give-batch.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { advanceDossier } from '../staff/advance-dossier.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, tried, type World } from '../testing/index.ts';
import { listHands } from './list-hands.ts';
import { listToTake, takeNext } from './take-next.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());

const now = '2026-03-02T03:00:00.000Z';
const handReason = 'Đi công tác';

async function toAssign(): Promise<string> {
  const { cast } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  return id;
}

async function inHand(): Promise<string> {
  const id = await toAssign();
  await done(world, id, world.cast.head, 'assign', { handlerId: world.cast.handler.id });
  return id;
}

const factsOf = async (id: string) => (await standing(world, id)).dossier.facts;
const commandsOf = async (id: string, staff: Staff) =>
  (await readDossier(world.deps, { id }, staff))?.permitted.map(({ command }) => command) ?? [];
const toOther = () => ({ newHandlerId: world.cast.otherHandler.id, handReason });
const listed = async (staff: Staff, queue: 'toAssign' | 'inHand') =>
  (await listWork(world.deps, { queue, now }, staff)).rows.map(({ dossierId }) => dossierId);

describe('a dossier in hand', () => {
  it('is given to another handler by the head, with a reason; it stays at its step and keeps its date', async () => {
    const { head, handler, otherHandler } = world.cast;
    const id = await inHand();
    expect(await commandsOf(id, head)).toContain('reassign');
    expect(await commandsOf(id, head)).not.toContain('assign');
    const before = (await standing(world, id)).dossier;
    expect(await tried(world, id, head, 'reassign', { newHandlerId: otherHandler.id })).toMatchObject({
      problems: { handReason: { code: 'required' } },
    });
    await done(world, id, head, 'reassign', toOther());
    const after = (await standing(world, id)).dossier;
    expect(after.state).toEqual(before.state);
    expect(after.facts).toEqual({ ...before.facts, handlerId: otherHandler.id });
    const view = await readDossier(world.deps, { id }, head);
    expect(view?.timeline.at(-1)).toMatchObject({
      passedOn: { from: 'Đặng Quốc Khánh', to: 'Lý Thị Ngọc' },
      texts: { reason: handReason },
    });
    const effects = await queryOf(world.deps.db.pool)<{ params: object }>(
      `select params from outbox where dossier_id = $1 and kind = 'tellStaff' order by id`,
      [id],
    );
    expect(effects.map(({ params }) => params)).toEqual([
      { notice: 'takenFromYou', staffId: handler.id },
      { notice: 'handedToYou', staffId: otherHandler.id },
    ]);
  });

  it('is given by nobody else, to nobody who has it, and to nobody at another agency', async () => {
    const { head, handler, leader, clerk, otherClerk, admin, consultee } = world.cast;
    const id = await inHand();
    for (const nobody of [handler, leader, clerk])
      expect(await tried(world, id, nobody, 'reassign', toOther())).toMatchObject({ refusal: { code: 'notYourStep' } });
    for (const stranger of [otherClerk, admin])
      expect(await tried(world, id, stranger, 'reassign', toOther())).toBeNull();
    for (const newHandlerId of [consultee.id, 'nobody'])
      expect(await tried(world, id, head, 'reassign', { newHandlerId, handReason })).toHaveProperty('problems');
    expect(await tried(world, id, head, 'reassign', { newHandlerId: handler.id, handReason })).toMatchObject({
      refusal: { code: 'notNow' },
    });
    expect(await factsOf(id)).toMatchObject({ handlerId: handler.id });
  });

  it('shows the head what each handler has in hand', async () => {
    const { head, handler, leader } = world.cast;
    const id = await inHand();
    const loads = (await readDossier(world.deps, { id }, head))?.handlers;
    const { handlers, rows } = await listHands(world.deps, { handlerId: handler.id, page: 1, now }, head);
    expect(handlers.find((each) => each.id === handler.id)).toMatchObject({ inHand: rows.length, late: 0 });
    expect(loads?.find((each) => each.id === handler.id)?.load?.inHand).toBe(rows.length);
    expect(rows.map(({ dossierId }) => dossierId)).toContain(id);
    expect((await readDossier(world.deps, { id }, leader))?.handlers.every(({ load }) => load === null)).toBe(true);
    expect(await listHands(world.deps, { handlerId: '', page: 1, now }, leader)).toMatchObject({
      handlers: [],
      rows: [],
    });
  });

  it('is given with others at once: one that was changed keeps none of the others back', async () => {
    const { head, handler } = world.cast;
    const ids = [await inHand(), await inHand(), await toAssign()];
    const items = await Promise.all(
      ids.map(async (id) => ({ id, version: (await standing(world, id)).dossier.version })),
    );
    await done(world, ids[1] ?? '', head, 'reassign', toOther());
    const asked = { command: 'reassign', raw: toOther(), items, code: '', intentId: randomUUID(), now } as const;
    const first = await giveBatch(world.deps, asked, head);
    expect(first).toMatchObject({
      outcomes: [
        { outcome: { done: true } },
        { outcome: { conflict: true } },
        { outcome: { refusal: { code: 'notNow' } } },
      ],
    });
    expect(await giveBatch(world.deps, asked, head)).toEqual(first);
    expect(await giveBatch(world.deps, { ...asked, intentId: randomUUID() }, handler)).not.toMatchObject({
      outcomes: [{ outcome: { done: true } }],
    });
  });

  it('has one new handler when two heads give it at the same moment', async () => {
    const { head } = world.cast;
    const id = await inHand();
    const { version } = (await standing(world, id)).dossier;
    const give = () =>
      advanceDossier(world.deps, { id, command: 'reassign', raw: toOther(), version, intentId: randomUUID() }, head);
    const outcomes = await Promise.all([1, 2, 3].map(give));
    expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
  });

  it('is either given away or drafted when both are done at the same moment, never both', async () => {
    const { head, handler } = world.cast;
    for (let round = 0; round < 6; round++) {
      const id = await inHand();
      const { version } = (await standing(world, id)).dossier;
      const seen = (command: string, raw: RawAnswers, staff: Staff) =>
        advanceDossier(world.deps, { id, command, raw, version, intentId: randomUUID() }, staff);
      const outcomes = await Promise.all([
        seen('reassign', toOther(), head),
        seen('submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' }, handler),
      ]);
      expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
      expect(outcomes.filter((each) => each && 'conflict' in each)).toHaveLength(1);
    }
  });

  it('tells the applicant that it changed hands, and neither whose nor why', async () => {
    const { head, lan } = world.cast;
    const id = await inHand();
    await done(world, id, head, 'reassign', toOther());
    const last = (await readMyDossier(world.deps, { id }, lan))?.timeline.at(-1);
    expect(last).toMatchObject({ command: 'reassign', texts: {}, passedOn: null, onBehalfOf: null });
    expect(JSON.stringify(last)).not.toContain('Ngọc');
  });
});

describe('what a handler gives back', () => {
  it('waits for the head again, at its step, and is taken up by a colleague', async () => {
    const { head, handler, otherHandler } = world.cast;
    const id = await inHand();
    expect(await tried(world, id, otherHandler, 'release', { handReason })).toMatchObject({
      refusal: { code: 'notYourStep' },
    });
    await done(world, id, handler, 'release', { handReason });
    expect(await listed(head, 'toAssign')).toContain(id);
    expect(await listed(handler, 'inHand')).not.toContain(id);
    expect(await commandsOf(id, head)).toContain('assign');
    expect(await commandsOf(id, head)).not.toContain('reassign');
    await done(world, id, otherHandler, 'claim');
    expect(await factsOf(id)).toMatchObject({ handlerId: otherHandler.id });
    expect(await factsOf(id)).not.toHaveProperty('released');
    expect(await listed(head, 'toAssign')).not.toContain(id);
    expect(await tried(world, id, handler, 'claim')).toMatchObject({ refusal: { code: 'notNow' } });
  });

  it('is assigned anew like any other, also with others at once', async () => {
    const { head, handler, otherHandler } = world.cast;
    const id = await inHand();
    await done(world, id, handler, 'release', { handReason });
    const items = [{ id, version: (await standing(world, id)).dossier.version }];
    const asked = { command: 'assign', raw: { handlerId: otherHandler.id }, items, code: '', now } as const;
    await giveBatch(world.deps, { ...asked, intentId: randomUUID() }, head);
    expect(await factsOf(id)).toMatchObject({ handlerId: otherHandler.id });
    expect(await listed(otherHandler, 'inHand')).toContain(id);
    expect(await commandsOf(id, head)).toContain('reassign');
  });

  it('is not given back once the draft is with others', async () => {
    const { handler } = world.cast;
    const id = await inHand();
    await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
    expect(await commandsOf(id, handler)).not.toContain('release');
    expect(await tried(world, id, handler, 'release', { handReason })).toMatchObject({ refusal: { code: 'notNow' } });
  });

  it('never lets the one who drafted approve, whoever has it by then', async () => {
    const { head, otherHandler } = world.cast;
    const id = await inHand();
    await done(world, id, head, 'reassign', toOther());
    await done(world, id, otherHandler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
    await done(world, id, head, 'reassign', { newHandlerId: world.cast.handler.id, handReason });
    expect(await tried(world, id, otherHandler, 'approve')).toMatchObject({
      refusal: { code: 'mayNotApproveOwnDraft' },
    });
  });
});

describe('the next one to take', () => {
  it('is the most urgent, once for an intent, and never the same for two', async () => {
    const { handler, otherHandler, leader } = world.cast;
    await toAssign();
    await toAssign();
    const waiting = (await listToTake(world.deps, { now }, handler)).map(({ dossierId }) => dossierId);
    const intentId = randomUUID();
    const [mine, theirs] = await Promise.all([
      takeNext(world.deps, { intentId }, handler),
      takeNext(world.deps, { intentId: randomUUID() }, otherHandler),
    ]);
    expect(new Set([mine, theirs]).size).toBe(2);
    expect([...new Set([mine, theirs])].every((id) => id !== null && waiting.slice(0, 2).includes(id))).toBe(true);
    expect(await takeNext(world.deps, { intentId }, handler)).toBe(mine);
    expect(await factsOf(mine ?? '')).toMatchObject({ handlerId: handler.id });
    expect(await takeNext(world.deps, { intentId: randomUUID() }, leader)).toBeNull();
  });

  it('is none when all are taken', async () => {
    const { handler } = world.cast;
    while (await takeNext(world.deps, { intentId: randomUUID() }, handler));
    expect(await listToTake(world.deps, { now }, handler)).toEqual([]);
  });
});

it('all of it follows from the journals', async () => {
  const query = queryOf(world.deps.db.pool);
  const found = await audit(query, await calendarsOf(world.deps.db));
  expect(found).toMatchObject({ differences: [], chainFaults: [], numberFaults: [] });
  expect(found.dossiers).toBeGreaterThan(8);
  const [taken] = await query<{ id: string }>(
    `select dossier_id as id from dossier_event where type = 'claim' order by dossier_id limit 1`,
    [],
  );
  expect((await readJournal(world.deps.db, taken?.id ?? '')).map(({ entry }) => entry.type)).toContain('release');
});
