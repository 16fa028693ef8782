import { type Announcement, hanoiCalendar } from '@mot-cua/calendar';
import { calendarChanges, record } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { announce } from './announce.ts';
import { countAnnounced } from './count-anew.ts';
import { previewDays } from './preview-days.ts';
import { readChange } from './read-calendar.ts';

let world: World;
let accepted: string;
let waiting: string;
let unread: string;

const dayOff = (from: string, makeUp: string | null = null): Announcement => ({
  name: 'Nghỉ do bão',
  document: `Công điện ${from}`,
  from,
  to: from,
  makeUp,
});

const sent = async () =>
  paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
const accept = (id: string) => done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
const supervisor = () => world.cast.supervisor;
const factsOf = async (id: string) => (await standing(world, id)).dossier.facts;
const dueOf = async (id: string) => (await standing(world, id)).dueAt;
const audited = async () => audit(queryOf(world.deps.db.pool), await calendarsOf(world.deps.db));

beforeAll(async () => {
  world = await makeWorld();
  [accepted, waiting, unread] = [await sent(), await sent(), await sent()];
  await accept(accepted);
  await done(world, waiting, world.cast.clerk, 'askSupplement', { items: 'field:copies', reason: 'Thiếu', days: '3' });
});
afterAll(() => world.close());

describe('a day off that is announced late, on the appointment itself', () => {
  it('is shown before with every dossier that would move, and nothing is written', async () => {
    expect(await dueOf(accepted)).toBe('2026-03-05T10:00:00.000Z');
    const preview = await previewDays(world.deps, dayOff('2026-03-05'), supervisor());
    expect(preview).toMatchObject({ looked: 2, moves: 2, stays: 0, toSeeTo: 0, version: hanoiCalendar.version });
    expect(preview).toMatchObject({
      dossiers: [
        { id: accepted, moved: [{ what: 'due', to: '2026-03-06T10:00:00.000Z' }] },
        { id: waiting, moved: [{ what: 'wait', to: '2026-03-06T16:59:00.000Z' }] },
      ],
    });
    expect(await dueOf(accepted)).toBe('2026-03-05T10:00:00.000Z');
  });

  it('is announced by a supervisor of the city and by nobody else', async () => {
    const asked = { announced: dayOff('2026-03-05'), version: hanoiCalendar.version };
    for (const nobody of [world.cast.clerk, world.cast.leader, world.cast.admin])
      expect(await announce(world.deps, asked, nobody)).toBeNull();
    const wrong = { ...asked, announced: dayOff('2026-03-08') };
    expect(await announce(world.deps, wrong, supervisor())).toEqual({
      problems: [{ field: 'from', code: 'alreadyOff' }],
    });
  });

  it('moves the dates by the journal, and says so to clerk and citizen', async () => {
    const asked = { announced: dayOff('2026-03-05'), version: hanoiCalendar.version };
    const version = `${hanoiCalendar.version}.1`;
    expect(await announce(world.deps, asked, supervisor())).toEqual({ version });
    expect(await dueOf(accepted)).toBe('2026-03-06T10:00:00.000Z');
    expect((await factsOf(waiting)).waitUntil).toBe('2026-03-06T16:59:00.000Z');
    expect((await standing(world, unread)).dossier.version).toBe(3);
    const clerk = await readDossier(world.deps, { id: accepted }, world.cast.clerk);
    const citizen = await readMyDossier(world.deps, { id: accepted }, world.cast.lan);
    for (const view of [clerk, citizen]) {
      expect(view?.timeline.at(-1)).toMatchObject({
        command: 'recount',
        announced: { document: asked.announced.document },
      });
      expect(view?.clockRows.some(({ reason }) => reason === 'Nghỉ do bão')).toBe(true);
    }
    expect(await readChange(world.deps, { version, page: 1 }, supervisor())).toMatchObject({ count: 2 });
    const notices = await queryOf(world.deps.db.pool)<{ count: number }>(
      `select count(*)::int as count from outbox where params->>'notice' = 'dateMoved'`,
      [],
    );
    expect(notices).toEqual([{ count: 2 }]);
    expect(isClean(await audited())).toBe(true);
  });

  it('answers as the first time when it is sent again, and refuses what was looked at before', async () => {
    const asked = { announced: dayOff('2026-03-05'), version: hanoiCalendar.version };
    expect(await announce(world.deps, asked, supervisor())).toMatchObject({ version: `${hanoiCalendar.version}.1` });
    const other = { announced: dayOff('2026-03-19'), version: hanoiCalendar.version };
    expect(await announce(world.deps, other, supervisor())).toEqual({ conflict: true });
    expect(await factsOf(accepted)).toMatchObject({ clock: { calendarVersion: `${hanoiCalendar.version}.1` } });
  });
});

describe('what the calendar would make sooner', () => {
  it('stays: the appointment is on the slip', async () => {
    await world.clock.set('2026-03-04', '09:00');
    const late = await sent();
    await accept(late);
    expect(await dueOf(late)).toBe('2026-03-10T10:00:00.000Z');
    const swap = dayOff('2026-03-16', '2026-03-07');
    const preview = await previewDays(world.deps, swap, supervisor());
    expect(preview).toMatchObject({ moves: 0, stays: 1 });
    const base = `${hanoiCalendar.version}.1`;
    expect(await announce(world.deps, { announced: swap, version: base }, supervisor())).toMatchObject({
      version: `${hanoiCalendar.version}.2`,
    });
    expect(await dueOf(late)).toBe('2026-03-10T10:00:00.000Z');
    expect(isClean(await audited())).toBe(true);
  });
});

describe('who was counted by the calendar before, in the minute of the announcement', () => {
  it('is counted anew by the worker, which is done when a round began later', async () => {
    const { deps, cast } = world;
    await world.clock.set('2026-03-11', '09:00');
    const stale = await sent();
    const unheard = { ...deps, db: { ...deps.db } };
    await readDossier(unheard, { id: stale }, cast.clerk);
    const base = `${hanoiCalendar.version}.2`;
    await announce(deps, { announced: dayOff('2026-03-17'), version: base }, supervisor());
    // A process of its own, which has not heard of it yet.
    await done({ ...world, deps: unheard }, stale, cast.clerk, 'accept', { papersChecked: 'yes' });
    expect(await dueOf(stale)).toBe('2026-03-17T10:00:00.000Z');
    await countAnnounced(deps);
    expect(await dueOf(stale)).toBe('2026-03-18T10:00:00.000Z');
    const isCounted = async () => (await calendarChanges(deps.db)).filter(({ countedAt }) => countedAt !== null).length;
    const before = await isCounted();
    await world.clock.set('2026-03-11', '09:02');
    await countAnnounced(deps);
    expect([before < 3, await isCounted()]).toEqual([true, 3]);
    expect(isClean(await audited())).toBe(true);
  });
});

describe('a planted defect', () => {
  it('is seen: a date that the announced calendar does not give cannot be replayed', async () => {
    const { db } = world.deps;
    const { dossier } = await standing(world, accepted);
    const { clock } = dossier.facts;
    if (!clock) throw new Error('The clock runs');
    const moved = [{ what: 'due', from: clock.dueAt, to: '2026-04-01T10:00:00.000Z' }] as const;
    const entry = {
      ...{ seq: dossier.version + 1, type: 'recount', at: '2026-03-11T02:02:00.000Z', issued: {} },
      ...{ actorId: 'system', actorRole: 'supervisor', agencyId: null, calendarVersion: `${hanoiCalendar.version}.1` },
      data: { announcement: 'x', document: 'x', occasion: 'x', daysOff: [], moved },
    } as const;
    const facts = { ...dossier.facts, clock: { ...clock, dueAt: moved[0].to } };
    const decision = {
      ...{ entry, numbers: [], effects: [], tasks: [], deadlines: [], nationalStatus: 'accepted' },
      dossier: { ...dossier, version: entry.seq, facts },
    } as unknown as Parameters<typeof record>[1]['decision'];
    await record(db, { decision, expectedVersion: dossier.version, intentId: 'planted', texts: [] });
    expect(isClean(await audited())).toBe(false);
  });
});
