import { leaseNationalMessages, nationalStanding } from '@mot-cua/db';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { copyPages, done, makeWorld, standing, stateOf, submitted, type World } from '../testing/index.ts';
import { readSynchronisation, seeToMessage } from './read-synchronisation.ts';
import { reconcileNational } from './reconcile-national.ts';
import { sendNational } from './send-national.ts';

let world: World = await makeWorld();
afterAll(() => world.close());
beforeEach(async () => {
  await world.close();
  world = await makeWorld();
});

const send = () => sendNational(world.deps);
const compare = (perPage?: number) => reconcileNational(world.deps, perPage);
const told = () => world.outside.national.told.map(({ report }) => report.status);
const handedIn = () => submitted(world, world.cast.lan, 'certified-copy', copyPages);
const accepted = async (): Promise<string> => {
  const id = await handedIn();
  await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  await done(world, id, world.cast.clerk, 'transfer');
  return id;
};
const referenceOf = async (id: string): Promise<string> => (await standing(world, id)).provisionalNumber;
const page = async () => {
  const found = await readSynchronisation(world.deps, world.cast.admin);
  if (!found) throw new Error('Not for the administrator');
  return found;
};
const later = (minutes: number) =>
  world.clock.setTo(new Date(Date.parse('2026-03-02T02:00:00Z') + minutes * 60_000).toISOString());

describe('the national portal is told', () => {
  it('every change of status, in its order and once, whoever sends', async () => {
    const id = await accepted();
    await Promise.all(Array.from({ length: 4 }, send));
    await send();
    expect(told()).toEqual([1, 2, 4]);
    const [first, second] = world.outside.national.told;
    const { code, provisionalNumber, dossier } = await standing(world, id);
    expect(first?.report).toMatchObject({ reference: provisionalNumber, code: null, acceptedAt: null });
    expect(second?.report).toMatchObject({ code, agencyCode: '001.00.99.H26', procedureCode: dossier.procedureCode });
    expect(await nationalStanding(world.deps.db)).toMatchObject({ waiting: 0, failed: 0, sentToday: 3 });
  });

  it('nothing of a person: no name, no number, no address, no answer', async () => {
    await accepted();
    await send();
    const said = JSON.stringify(world.outside.national.told);
    for (const personal of ['Lan', '001190000011', '0912345678', 'example.vn', 'Bằng tốt nghiệp', world.cast.lan.id])
      expect(said).not.toContain(personal);
  });

  it('nothing of what was not recorded, and nothing when the status stayed', async () => {
    const id = await handedIn();
    await send();
    const { pool } = world.deps.db;
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`update dossier set national_status = 'stopped' where id = $1`, [id]);
    await client.query('rollback');
    client.release();
    await pool.query(`update dossier set version = version where id = $1`, [id]);
    await send();
    expect(told()).toEqual([1]);
  });
});

describe('while the portal does not answer', () => {
  it('everything waits, work goes on, and all is told in order afterwards', async () => {
    world.outside.national.says = 'nothing';
    const id = await accepted();
    expect(await send()).toEqual({ sent: 0, refused: 0, putOff: 1 });
    expect(await send()).toEqual({ sent: 0, refused: 0, putOff: 0 });
    expect(await stateOf(world, id)).toBeDefined();
    const { standing: now, troubles } = await page();
    expect(now).toMatchObject({ waiting: 3, failed: 0, lastSentAt: null });
    expect(troubles).toMatchObject([
      { state: 'waiting', tries: 1, trouble: expect.stringContaining('silent'), behind: 2 },
    ]);
    world.outside.national.says = 'taken';
    await later(2);
    expect(await send()).toEqual({ sent: 3, refused: 0, putOff: 0 });
    expect(told()).toEqual([1, 2, 4]);
  });

  it('it is asked less and less often, at least every quarter of an hour', async () => {
    world.outside.national.says = 'nothing';
    await handedIn();
    const asked: number[] = [];
    for (let minute = 0; minute <= 120; minute++) {
      await later(minute);
      if ((await send()).putOff > 0) asked.push(minute);
    }
    const pauses = asked.slice(1).map((at, place) => at - (asked[place] ?? 0));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(Math.max(...pauses)).toBe(15);
  });

  it('a lost answer is made good by sending again, and counts once', async () => {
    world.outside.national.says = 'lost';
    await handedIn();
    expect(await send()).toMatchObject({ putOff: 1 });
    world.outside.national.says = 'taken';
    await later(5);
    expect(await send()).toMatchObject({ sent: 1 });
    expect(told()).toEqual([1]);
  });

  it('a worker that died with a message in its hands loses nothing', async () => {
    await handedIn();
    expect(await leaseNationalMessages(world.deps.db, 10)).toHaveLength(1);
    expect(await send()).toMatchObject({ sent: 0 });
    await later(2);
    expect(await send()).toMatchObject({ sent: 1 });
  });
});

describe('what the portal refuses', () => {
  it('waits for the administrator with its reason; later changes wait behind it, other dossiers do not', async () => {
    world.outside.national.says = 'refused';
    const id = await accepted();
    expect(await send()).toEqual({ sent: 0, refused: 1, putOff: 0 });
    world.outside.national.says = 'taken';
    await handedIn();
    expect(await send()).toMatchObject({ sent: 1 });
    const { standing: now, troubles } = await page();
    expect(now).toMatchObject({ waiting: 2, failed: 1 });
    expect(troubles).toMatchObject([{ dossierId: id, state: 'failed', trouble: 'unknownAgency', behind: 2 }]);
    const [failed] = troubles;
    expect(await seeToMessage(world.deps, { id: failed?.id ?? '', does: 'again' }, world.cast.admin)).toBe(true);
    await send();
    expect(told()).toEqual([1, 1, 2, 4]);
    expect(await page()).toMatchObject({ troubles: [], standing: { waiting: 0, failed: 0 } });
  });

  it('may be given up, and the later changes go', async () => {
    world.outside.national.says = 'refused';
    await accepted();
    await send();
    world.outside.national.says = 'taken';
    const [failed] = (await page()).troubles;
    expect(await seeToMessage(world.deps, { id: failed?.id ?? '', does: 'skip' }, world.cast.admin)).toBe(true);
    await send();
    expect(told()).toEqual([2, 4]);
  });

  it('is nobody else’s business', async () => {
    world.outside.national.says = 'refused';
    await handedIn();
    await send();
    const [failed] = (await page()).troubles;
    for (const nobody of [world.cast.clerk, world.cast.leader, world.cast.supervisor]) {
      expect(await readSynchronisation(world.deps, nobody)).toBeNull();
      expect(await seeToMessage(world.deps, { id: failed?.id ?? '', does: 'again' }, nobody)).toBe(false);
    }
    for (const id of ['', '0', '1; drop', '9'.repeat(30)])
      expect(await seeToMessage(world.deps, { id, does: 'again' }, world.cast.admin)).toBe(false);
  });
});

describe('both sides compared', () => {
  it('agree, and what is on its way is no difference', async () => {
    await accepted();
    await handedIn();
    await send();
    await handedIn();
    await later(1);
    expect(await compare()).toEqual({ compared: 2, missing: 0, different: 0, strange: 0, mended: 0, examples: [] });
    expect((await page()).comparison).toMatchObject({ compared: 2, mended: 0 });
  });

  it.each([1, 2, 3, 500])('planted differences are found and mended, %i a page', async (perPage) => {
    const [lost, changed, kept] = [await accepted(), await accepted(), await handedIn()];
    await send();
    await later(1);
    const { holds } = world.outside.national;
    holds.delete(await referenceOf(lost));
    holds.set(await referenceOf(changed), 9);
    holds.set('ZZZZZ-ZZZZZ', 4);
    const found = await compare(perPage);
    expect(found).toMatchObject({ compared: 4, missing: 1, different: 1, strange: 1, mended: 2 });
    expect(found.examples).toEqual(
      expect.arrayContaining([
        { reference: await referenceOf(lost), ours: 'processing', theirs: null },
        { reference: await referenceOf(changed), ours: 'processing', theirs: 'settled' },
        { reference: 'ZZZZZ-ZZZZZ', ours: null, theirs: 'processing' },
      ]),
    );
    await send();
    expect(holds.get(await referenceOf(lost))).toBe(4);
    expect(holds.get(await referenceOf(changed))).toBe(4);
    expect(holds.get(await referenceOf(kept))).toBe(1);
    await later(2);
    expect(await compare(perPage)).toMatchObject({ missing: 0, different: 0, strange: 1, mended: 0 });
  });

  it('are told once, however many compare at once', async () => {
    const id = await accepted();
    await send();
    await later(1);
    world.outside.national.holds.delete(await referenceOf(id));
    const all = await Promise.all(Array.from({ length: 4 }, () => compare()));
    expect(all.reduce((sum, { mended }) => sum + mended, 0)).toBe(1);
  });
});
