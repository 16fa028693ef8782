import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { giveBatch } from '../batch/give-batch.ts';
import { readPast } from '../history/read-past.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { advanceDossier } from '../staff/advance-dossier.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { makeWorld, type World } from '../testing/make-world.ts';
import { done, paid, standing, statusPages, submitted, tried } from '../testing/story.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(() => world.clock.set('2026-03-02', '10:00'));

const handReason = 'Phân công nhầm người';
const draft = { outcome: 'granted', draft: 'Chưa đăng ký kết hôn với ai.' };

async function toAssign(): Promise<string> {
  const { cast } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  return id;
}

async function assigned(): Promise<string> {
  const id = await toAssign();
  await done(world, id, world.cast.head, 'assign', { handlerId: world.cast.handler.id });
  return id;
}

async function handedOn(): Promise<string> {
  const id = await assigned();
  await done(world, id, world.cast.handler, 'submitForApproval', draft);
  return id;
}

/** All that a dossier is apart from how often it was written: state, facts, and the work and dates that follow. */
async function whole(id: string) {
  const { dossier, dueAt, nationalStatus } = await standing(world, id);
  const { rows: work } = await world.deps.db.pool.query(
    'select role, agency_id, step, assignee_id, due_at from task where dossier_id = $1 order by 1, 2, 3',
    [id],
  );
  const { rows: deadlines } = await world.deps.db.pool.query(
    'select kind, at from deadline where dossier_id = $1 order by 1, 2',
    [id],
  );
  return { state: dossier.state, facts: dossier.facts, dueAt, nationalStatus, work, deadlines };
}

const offered = async (id: string, staff: Staff) => (await readDossier(world.deps, { id }, staff))?.takeBack?.way;
const closed = async (id: string, staff: Staff) =>
  (await readDossier(world.deps, { id }, staff))?.permitted.find(({ command }) => command === 'takeBack')?.closed;
const told = async (id: string) => {
  const { rows } = await world.deps.db.pool.query<{ params: object }>(
    `select params from outbox where dossier_id = $1 and kind = 'tellStaff' order by id`,
    [id],
  );
  return rows.map(({ params }) => params);
};
const refusal = (code: string) => ({ refusal: { code, command: 'takeBack' } });

describe('whoever slipped takes the step back', () => {
  it('and the dossier stands as if it had never been done: state, facts, work, dates', async () => {
    const { cast } = world;
    const id = await toAssign();
    const before = await whole(id);
    await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
    expect(await whole(id)).not.toEqual(before);
    expect(await offered(id, cast.head)).toBe('undo');
    await world.clock.set('2026-03-02', '10:14');
    await done(world, id, cast.head, 'takeBack');
    expect(await whole(id)).toEqual(before);
    const toAssignNow = await listWork(world.deps, { queue: 'toAssign', now: '2026-03-02T03:14:00.000Z' }, cast.head);
    expect(toAssignNow.rows.map(({ dossierId }) => dossierId)).toContain(id);
    expect(await told(id)).toEqual([{ notice: 'stepTakenBack', staffId: cast.handler.id }]);
  });

  it.each(['submitForApproval', 'reassign', 'release', 'returnInternally'] as const)('«%s», too', async (command) => {
    const { head, handler, otherHandler, leader } = world.cast;
    const id = command === 'returnInternally' ? await handedOn() : await assigned();
    const [by, raw]: [Staff, RawAnswers] = {
      submitForApproval: [handler, draft] as [Staff, RawAnswers],
      reassign: [head, { newHandlerId: otherHandler.id, handReason }] as [Staff, RawAnswers],
      release: [handler, { handReason }] as [Staff, RawAnswers],
      returnInternally: [leader, { comment: 'Xem lại' }] as [Staff, RawAnswers],
    }[command];
    const before = await whole(id);
    await done(world, id, by, command, raw);
    await done(world, id, by, 'takeBack');
    expect(await whole(id)).toEqual(before);
  });

  it('not once somebody has opened it, nor after a quarter of an hour', async () => {
    const { handler, otherHandler } = world.cast;
    const seen = await handedOn();
    expect(await offered(seen, handler)).toBe('undo');
    await readDossier(world.deps, { id: seen }, otherHandler);
    expect(await closed(seen, handler)).toBe('tooLateToTakeBack');
    expect(await tried(world, seen, handler, 'takeBack', { handReason })).toMatchObject(refusal('tooLateToTakeBack'));
    const late = await handedOn();
    await world.clock.set('2026-03-02', '10:16');
    expect(await closed(late, handler)).toBe('tooLateToTakeBack');
    expect(await tried(world, late, handler, 'takeBack', { handReason })).toMatchObject(refusal('tooLateToTakeBack'));
  });

  it('not twice, and not the step before the last', async () => {
    const { head } = world.cast;
    const id = await assigned();
    await done(world, id, head, 'takeBack');
    expect(await closed(id, head)).toBeUndefined();
    expect(await tried(world, id, head, 'takeBack', { handReason })).toMatchObject(refusal('neverTakenBack'));
  });

  it('and the same again afterwards, for it is as it was', async () => {
    const { head, handler, otherHandler } = world.cast;
    const id = await assigned();
    await done(world, id, head, 'takeBack');
    await done(world, id, head, 'assign', { handlerId: otherHandler.id });
    expect((await standing(world, id)).dossier.facts.handlerId).toBe(otherHandler.id);
    expect(await tried(world, id, handler, 'submitForApproval', draft)).toHaveProperty('done');
  });
});

describe('the head or the leader rolls a step back', () => {
  it('with a reason, which the applicant does not see, whoever has opened it', async () => {
    const { cast, deps } = world;
    const id = await handedOn();
    const { state } = (await standing(world, id)).dossier;
    await readDossier(deps, { id }, cast.leader);
    expect(await offered(id, cast.head)).toBe('rollBack');
    expect(await tried(world, id, cast.head, 'takeBack')).toMatchObject({
      problems: { handReason: { code: 'required' } },
    });
    await done(world, id, cast.head, 'takeBack', { handReason });
    expect((await standing(world, id)).dossier.state).not.toEqual(state);
    expect((await standing(world, id)).dossier.facts).toMatchObject({ drafterId: null, outcome: null });
    expect(await told(id)).toEqual([{ notice: 'stepTakenBack', staffId: cast.handler.id }]);
    const view = await readDossier(deps, { id }, cast.head);
    expect(view?.timeline.at(-1)).toMatchObject({
      command: 'takeBack',
      takes: { command: 'submitForApproval', from: 'Đặng Quốc Khánh' },
      texts: { reason: handReason },
    });
    expect(view?.timeline.at(-2)?.takenBackBy).toBe(view?.version);
    expect(view?.draft).toMatchObject({ takenBack: true });
    expect(view?.handOvers.at(-1)).toMatchObject({ takenBack: (view?.version ?? 0) - 1 });
    const mine = await readMyDossier(deps, { id }, cast.lan);
    expect(mine?.timeline.at(-1)).toMatchObject({ command: 'takeBack', texts: {}, takes: { from: null } });
    expect(JSON.stringify(mine?.timeline)).not.toContain(handReason);
  });

  it('a head not over the leader, and nobody else at all', async () => {
    const { head, handler, clerk, documentClerk, supervisor, otherClerk, otherHandler } = world.cast;
    const id = await handedOn();
    await done(world, id, world.cast.leader, 'returnInternally', { comment: 'Xem lại' });
    expect(await tried(world, id, head, 'takeBack', { handReason })).toMatchObject(refusal('notYourStep'));
    for (const nobody of [handler, clerk, documentClerk])
      expect(await tried(world, id, nobody, 'takeBack', { handReason })).toMatchObject(refusal('notYourStep'));
    for (const stranger of [supervisor, otherClerk])
      expect(await tried(world, id, stranger, 'takeBack', { handReason })).toBeNull();
    // Another leader of the agency may.
    await done(world, id, otherHandler, 'takeBack', { handReason });
  });

  it('nobody on what is their own', async () => {
    const { head, lan } = world.cast;
    const id = await assigned();
    const party = { ...head, personId: lan.id };
    expect(await tried(world, id, party, 'takeBack', { handReason })).toBeNull();
  });
});

describe('what left the agency, was signed or paid', () => {
  it.each(['accept', 'transfer', 'askSupplement', 'approve', 'issue'] as const)(
    '«%s» is never taken back',
    async (last) => {
      const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
      const steps: readonly [string, Staff, RawAnswers][] = [
        ['accept', clerk, { papersChecked: 'yes' }],
        ['transfer', clerk, {}],
        ['assign', head, { handlerId: handler.id }],
        ['askSupplement', handler, { items: 'field:copies', reason: 'Thiếu', days: '5' }],
        ['submitForApproval', handler, draft],
        ['approve', leader, {}],
        ['issue', documentClerk, {}],
      ];
      const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
      for (const [command, by, raw] of steps) {
        if (command === 'askSupplement' && last !== command) continue;
        await done(world, id, by, command, raw);
        if (command === last) break;
      }
      for (const staff of [clerk, head, handler, leader, documentClerk]) {
        expect(await closed(id, staff)).toBeUndefined();
        expect(await tried(world, id, staff, 'takeBack', { handReason })).toMatchObject(refusal('neverTakenBack'));
      }
    },
  );
});

describe('at the same moment', () => {
  it('a step is taken back once', async () => {
    const { head, leader } = world.cast;
    const id = await assigned();
    const { version } = (await standing(world, id)).dossier;
    const take = (staff: Staff) =>
      advanceDossier(
        world.deps,
        { id, command: 'takeBack', raw: { handReason }, version, intentId: randomUUID() },
        staff,
      );
    const outcomes = await Promise.all([head, leader, head, leader].map(take));
    expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
    expect(outcomes.filter((each) => each && 'conflict' in each)).toHaveLength(3);
  });

  it('it is either taken back or worked on, never both', async () => {
    const { head, handler } = world.cast;
    for (let round = 0; round < 6; round++) {
      const id = await assigned();
      const { version } = (await standing(world, id)).dossier;
      const give = (command: string, raw: RawAnswers, staff: Staff) =>
        advanceDossier(world.deps, { id, command, raw, version, intentId: randomUUID() }, staff);
      const outcomes = await Promise.all([give('takeBack', {}, head), give('submitForApproval', draft, handler)]);
      expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
      expect(outcomes.filter((each) => each && 'conflict' in each)).toHaveLength(1);
    }
  });

  it('a double click is one effect, answered alike', async () => {
    const { head } = world.cast;
    const id = await assigned();
    const { version } = (await standing(world, id)).dossier;
    const asked = { id, command: 'takeBack', raw: {}, version, intentId: randomUUID() };
    const first = await advanceDossier(world.deps, asked, head);
    expect(first).toHaveProperty('done');
    expect(await advanceDossier(world.deps, asked, head)).toEqual(first);
    const journal = await readJournal(world.deps.db, id);
    expect(journal.filter(({ entry }) => entry.type === 'takeBack')).toHaveLength(1);
  });
});

it('many are taken back at once, each by itself: one that a colleague has begun keeps none of the others back', async () => {
  const { cast, deps } = world;
  const ids = [await toAssign(), await toAssign(), await toAssign(), await toAssign()];
  const at = async (id: string) => ({ id, version: (await standing(world, id)).dossier.version });
  const now = '2026-03-02T03:00:00.000Z';
  const batch = async (command: 'assign' | 'takeBack', raw: RawAnswers) =>
    giveBatch(
      deps,
      { command, raw, items: await Promise.all(ids.map(at)), code: '', intentId: randomUUID(), now },
      cast.head,
    );
  await batch('assign', { handlerId: cast.handler.id });
  await done(world, ids[1] ?? '', cast.handler, 'submitForApproval', draft);
  await readDossier(deps, { id: ids[2] ?? '' }, cast.handler);
  const before = await Promise.all(ids.map(whole));
  // The head rolls back what the handler handed on, too, when there is a reason; without one, only own slips go.
  expect(await batch('takeBack', { handReason: '' })).toMatchObject({
    outcomes: [
      { outcome: { done: true } },
      { outcome: { problems: { handReason: { code: 'required' } } } },
      { outcome: { problems: { handReason: { code: 'required' } } } },
      { outcome: { done: true } },
    ],
  });
  expect((await whole(ids[1] ?? '')).facts).toEqual(before[1]?.facts);
  expect(await batch('takeBack', { handReason })).toMatchObject({
    outcomes: [
      { outcome: { refusal: { code: 'neverTakenBack' } } },
      { outcome: { done: true } },
      { outcome: { done: true } },
      { outcome: { refusal: { code: 'neverTakenBack' } } },
    ],
  });
});

it('the past tells it plainly: what was undone, and who could still do so', async () => {
  const { cast, deps } = world;
  const id = await assigned();
  await done(world, id, cast.head, 'takeBack');
  const { version } = (await standing(world, id)).dossier;
  const [then, now] = await Promise.all(
    [version - 1, version].map((sequence) => readPast(deps, { id, sequence }, cast.supervisor)),
  );
  expect(now?.broken).toBeNull();
  expect(now?.state?.changes.map(({ what }) => what)).toEqual(then?.state?.changes.map(({ what }) => what));
  const could = (past: typeof now) =>
    past?.state?.rights
      .filter(({ commands }) => commands.some(({ command }) => command === 'takeBack'))
      .map(({ role }) => role);
  expect(could(then)).toEqual(['divisionHead', 'approvingLeader']);
  expect(could(now)).toEqual([]);
});

it('all of it follows from the journals', async () => {
  const { db } = world.deps;
  expect(isClean(await audit(queryOf(db.pool), await calendarsOf(db)))).toBe(true);
});
