import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { readPast } from '../history/read-past.ts';
import { citizenTimeline } from '../reading/timeline.ts';
import { advanceDossier } from '../staff/advance-dossier.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import {
  acceptedBeyond,
  done,
  handedInBeyond,
  makeWorld,
  resultPrepared,
  standing,
  stateOf,
  statusPages,
  tried,
  type World,
  wards,
} from '../testing/index.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(() => world.clock.set('2026-03-02', '10:00'));

const counted = { 'originals-form': '1' };
const missing = { ground: 'paperMissing', handReason: 'Thiếu tờ khai bản giấy có chữ ký' };
const all = { papers: 'form' };
const refusal = (code: string) => ({ refusal: { code } });

/** The desk that takes in (`there`), and the one that settles. */
const desks = () => ({ there: world.cast.otherClerk, here: world.cast.clerk });

async function givenOver(given: Parameters<typeof acceptedBeyond>[1] = {}): Promise<string> {
  const id = await acceptedBeyond(world, given);
  await done(world, id, desks().there, 'giveOver', counted);
  return id;
}

async function takenOver(given: Parameters<typeof acceptedBeyond>[1] = {}): Promise<string> {
  const id = await givenOver(given);
  await done(world, id, desks().here, 'takeOver', all);
  return id;
}

async function decided(id: string): Promise<string> {
  const { head, handler, leader, documentClerk } = world.cast;
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
  return id;
}

const openTo = async (id: string, staff: Staff) =>
  (await readDossier(world.deps, { id }, staff))?.permitted
    .filter(({ closed }) => closed === null)
    .map(({ command }) => command);

async function lists(staff: Staff) {
  const { counts } = await listWork(world.deps, { queue: 'all', now: '2026-03-02T03:00:00.000Z' }, staff);
  return { toGive: counts.toGiveOver, toTake: counts.toTakeOver, toAssign: counts.toAssign };
}

async function listed(staff: Staff, queue: 'toGiveOver' | 'toTakeOver'): Promise<string[][]> {
  const { rows } = await listWork(world.deps, { queue, now: '2026-03-02T03:00:00.000Z' }, staff);
  return rows.map(({ dossierId, steps }) => [dossierId, ...steps]);
}

const noticesOf = async (id: string): Promise<string[]> => {
  const { rows } = await world.deps.db.pool.query<{ notice: string }>(
    `select params->>'notice' as notice from outbox where dossier_id = $1 and kind = 'notify' order by id`,
    [id],
  );
  return rows.map(({ notice }) => notice);
};

describe('what another ward settles', () => {
  it('is taken in at any ward’s counter, under that ward’s code, and counted from there', async () => {
    const id = await acceptedBeyond(world);
    const { facts } = (await standing(world, id)).dossier;
    expect(facts).toMatchObject({ receivingAgencyId: wards.asked, competentAgencyId: wards.own, channel: 'counter' });
    expect(facts.beyond).toEqual({ at: 'receiving', given: null, resultAt: 'receiving' });
    expect(facts.issued.dossierCode).toMatch(/^002\.00\.99\.H26-/);
    const { dueAt } = await standing(world, id);
    await done(world, id, desks().there, 'giveOver', counted);
    await world.clock.set('2026-03-03', '09:00');
    await done(world, id, desks().here, 'takeOver', all);
    expect((await standing(world, id)).dueAt).toBe(dueAt);
  });

  it('is nothing of the kind where it is handed in with the ward that settles it', async () => {
    const own = { ...statusPages, owner: { ...statusPages.owner, commune: wards.asked } };
    const id = await acceptedBeyond(world, { pages: own });
    expect((await standing(world, id)).dossier.facts.beyond).toBeUndefined();
    expect(await openTo(id, desks().there)).toContain('transfer');
  });

  it('waits with whoever has it: nobody else does anything, and the lists say so', async () => {
    const { head, handler, leader, supervisor } = world.cast;
    const { there, here } = desks();
    const [before, others] = [await lists(there), await lists(here)];
    const id = await acceptedBeyond(world);
    expect(await tried(world, id, there, 'transfer')).toMatchObject(refusal('notTakenOver'));
    expect(await tried(world, id, head, 'assign', { handlerId: handler.id })).toMatchObject(refusal('notNow'));
    expect(await tried(world, id, leader, 'stop', { ground: 'notEligible', reason: 'x' })).toBeTruthy();
    expect(await openTo(id, there)).toEqual(['giveOver']);
    for (const staff of [here, head, leader, supervisor]) expect(await openTo(id, staff)).toEqual([]);
    expect(await lists(there)).toEqual({ ...before, toGive: before.toGive + 1 });
    expect(await lists(here)).toEqual(others);

    await done(world, id, there, 'giveOver', counted);
    expect(await openTo(id, there)).toEqual([]);
    expect(await openTo(id, here)).toEqual(['takeOver', 'sendBack']);
    expect(await openTo(id, head)).toEqual([]);
    expect(await lists(there)).toEqual(before);
    expect(await lists(here)).toEqual({ ...others, toTake: others.toTake + 1 });

    await done(world, id, here, 'takeOver', all);
    expect(await lists(here)).toEqual(others);
    expect(await openTo(id, there)).toEqual([]);
    expect((await openTo(id, head))?.includes('assign')).toBe(true);
  });

  it('comes back with a reason, is mended and given again, and settled', async () => {
    const { there, here } = desks();
    const id = await givenOver();
    await done(world, id, here, 'sendBack', missing);
    expect(await listed(there, 'toGiveOver')).toContainEqual([id, 'sentBack']);
    expect(await openTo(id, here)).toEqual([]);
    const view = await readDossier(world.deps, { id }, there);
    expect(view?.timeline.at(-1)).toMatchObject({
      between: { ground: 'paperMissing' },
      texts: { reason: missing.handReason },
    });
    await done(world, id, there, 'giveOver', { ...counted, 'copies-form': '2' });
    expect((await readDossier(world.deps, { id }, here))?.bundle.given).toEqual([
      { paper: 'form', originals: 1, copies: 2, scans: 1 },
    ]);
    await done(world, id, here, 'takeOver', all);
    await decided(id);
    expect((await readDossier(world.deps, { id }, here))?.handOvers.slice(0, 4)).toMatchObject([
      { giver: { agency: 'Phường Hoàn Kiếm' }, receiver: { agency: 'Phường Bạch Mai' }, sentBack: true },
      { giver: { agency: 'Phường Bạch Mai' }, receiver: { agency: 'Phường Hoàn Kiếm' }, sentBack: false },
      { giver: { agency: 'Phường Hoàn Kiếm' }, receiver: { agency: 'Phường Bạch Mai' }, sentBack: false },
      { giver: { name: 'Vũ Thu Hương' }, receiver: { name: 'Phạm Quốc Bảo' }, sentBack: false },
    ]);
    const journal = await readJournal(world.deps.db, id);
    const told = citizenTimeline(journal).filter(({ between }) => between);
    expect(told.map(({ command, who, between }) => [command, who, between?.to ?? null])).toEqual([
      ['giveOver', 'Phường Hoàn Kiếm', 'Phường Bạch Mai'],
      ['sendBack', 'Phường Bạch Mai', null],
      ['giveOver', 'Phường Hoàn Kiếm', 'Phường Bạch Mai'],
      ['takeOver', 'Phường Bạch Mai', null],
    ]);
    // What clerks write to each other stays among them.
    expect(told.map(({ texts }) => texts)).toEqual([{}, {}, {}, {}]);
  });

  it('goes to a third ward where the second says that it is not competent', async () => {
    const { there, here } = desks();
    const id = await givenOver();
    expect(await tried(world, id, here, 'sendBack', { ...missing, ground: '' })).toMatchObject({
      problems: { ground: { code: 'required' } },
    });
    await done(world, id, here, 'sendBack', { ...missing, ground: 'notCompetent' });
    expect(await tried(world, id, there, 'giveOver', counted)).toMatchObject({
      problems: { agencyId: { code: 'required' } },
    });
    await done(world, id, there, 'giveOver', { ...counted, agencyId: wards.last });
    expect((await standing(world, id)).dossier.facts.competentAgencyId).toBe(wards.last);
    expect(await readDossier(world.deps, { id }, here)).toBeNull();
    expect(await noticesOf(id)).toEqual(['submitted', 'feeDue', 'feePaid', 'accepted', 'redirected']);
  });

  it('stays where it was taken in where that ward turns out to be competent', async () => {
    const { there, here } = desks();
    const id = await givenOver();
    await done(world, id, here, 'sendBack', { ...missing, ground: 'notCompetent' });
    await done(world, id, there, 'giveOver', { ...counted, agencyId: wards.asked });
    expect(await openTo(id, there)).toContain('transfer');
    await done(world, id, there, 'transfer');
    expect((await stateOf(world, id)).handling).toMatchObject({ processing: expect.anything() });
  });
});

describe('the papers', () => {
  it('are counted at the field, and each is confirmed', async () => {
    const { there, here } = desks();
    const id = await acceptedBeyond(world);
    expect(await tried(world, id, there, 'giveOver', { 'originals-form': 'hai' })).toMatchObject({
      problems: { 'originals-form': { code: 'notANumber' } },
    });
    expect(await tried(world, id, there, 'giveOver', { 'copies-form': '100' })).toMatchObject({
      problems: { 'copies-form': { code: 'tooLarge' } },
    });
    await done(world, id, there, 'giveOver', counted);
    expect(await tried(world, id, here, 'takeOver', {})).toMatchObject({ problems: { papers: { code: 'required' } } });
    expect(await tried(world, id, here, 'takeOver', { papers: 'other' })).toMatchObject({
      problems: { papers: { code: 'notInList' } },
    });
    expect((await standing(world, id)).dossier.facts.beyond?.given).not.toBeNull();
  });
});

describe('the result', () => {
  it('is fetched where it was handed in, once it has come back there', async () => {
    const { there, here } = desks();
    const id = await decided(await takenOver());
    expect((await stateOf(world, id)).delivery).toBe('readyAtDesk');
    expect(await noticesOf(id)).not.toContain('resultReady');
    const fetched = { identityChecked: 'yes', originalsCompared: 'yes', receiver: 'owner' };
    expect(await tried(world, id, there, 'deliverAtDesk', fetched)).toMatchObject(refusal('notYourStep'));
    expect(await openTo(id, here)).toEqual(['giveOver']);
    await done(world, id, here, 'giveOver', { 'originals-result': '1', 'originals-form': '1' });
    expect(await openTo(id, there)).toEqual(['takeOver', 'sendBack']);
    await done(world, id, there, 'takeOver', { papers: 'result\nform' });
    expect((await noticesOf(id)).filter((notice) => notice === 'resultReady')).toHaveLength(1);
    expect(await openTo(id, there)).toEqual(['deliverAtDesk']);
    await done(world, id, there, 'deliverAtDesk', fetched);
    expect((await stateOf(world, id)).delivery).toBe('delivered');
  });

  it('is fetched where it was settled, if the applicant said so', async () => {
    const { there, here } = desks();
    const id = await decided(await takenOver({ resultAt: 'competent' }));
    expect(await noticesOf(id)).toContain('resultReady');
    expect(await openTo(id, there)).toEqual([]);
    expect(await openTo(id, here)).toEqual(['deliverAtDesk']);
  });
});

describe('whoever wants it back', () => {
  it('gets it though it is on its way, which ends where it ends', async () => {
    const { there, here } = desks();
    const id = await givenOver();
    const { owner } = { owner: (await standing(world, id)).dossier.facts.ownerId };
    const { giveCommand } = await import('../give-command.ts');
    const given = await giveCommand(world.deps, {
      found: await standing(world, id),
      call: { type: 'withdraw', data: { reason: 'text:1' } },
      actor: { kind: 'citizen', id: owner },
      intentId: randomUUID(),
    });
    expect(given).toMatchObject({ done: true });
    expect(await openTo(id, there)).toEqual(['confirmWithdrawal', 'declineWithdrawal']);
    await done(world, id, there, 'confirmWithdrawal');
    expect(await openTo(id, here)).toEqual(['takeOver', 'sendBack']);
    await done(world, id, here, 'sendBack', missing);
    expect(await openTo(id, there)).toEqual(['approveRefund']);
  });
});

describe('two clerks at once', () => {
  it('one takes it over or sends it back, the other sees what changed', async () => {
    const { here } = desks();
    for (let round = 0; round < 8; round++) {
      const id = await givenOver();
      const { version } = (await standing(world, id)).dossier;
      const both = await Promise.all(
        (['takeOver', 'sendBack'] as const).map((command) =>
          advanceDossier(
            world.deps,
            { id, command, raw: command === 'takeOver' ? all : missing, version, intentId: randomUUID() },
            here,
          ),
        ),
      );
      expect(both.filter((outcome) => outcome && 'done' in outcome)).toHaveLength(1);
      expect(both.filter((outcome) => outcome && 'conflict' in outcome)).toHaveLength(1);
      expect((await standing(world, id)).dossier.version).toBe(version + 1);
    }
  });

  it('a double click is one hand-over', async () => {
    const { there, here } = desks();
    const id = await acceptedBeyond(world);
    for (const [staff, command, raw] of [
      [there, 'giveOver', counted],
      [here, 'takeOver', all],
    ] as const) {
      const { version } = (await standing(world, id)).dossier;
      const asked = { id, command, raw, version, intentId: randomUUID() };
      await advanceDossier(world.deps, asked, staff);
      expect(await advanceDossier(world.deps, asked, staff)).toMatchObject({ done: true, version: version + 1 });
    }
  });
});

describe('the journal', () => {
  it('tells every dossier of this file again as it is stored, moment by moment', async () => {
    const { db } = world.deps;
    const id = await takenOver();
    const past = await readPast(world.deps, { id, sequence: 4 }, world.cast.supervisor);
    expect(past?.broken).toBeFalsy();
    const found = await audit(queryOf(db.pool), await calendarsOf(db));
    expect(isClean(found)).toBe(true);
  });
});

it('an unknown ward, or one that ended, is no answer', async () => {
  const pages = { ...statusPages, owner: { ...statusPages.owner, commune: 'khong-co' } };
  await expect(handedInBeyond(world, { pages })).rejects.toThrow(/commune/);
});
