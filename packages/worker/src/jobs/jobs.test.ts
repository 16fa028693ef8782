import { issuedPapersOf, noticesOf, type OutboxRow, paymentOrdersOf, saveContact } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  standing,
  stateOf,
  statusPages,
  submitted,
  type World,
} from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handle, takePromises } from '../test/in-process-worker.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await takePromises(world.deps);
  world.outside.mails.length = 0;
  world.outside.refunds.length = 0;
  world.outside.refusesRefunds = null;
});

const promised = async (type: OutboxRow['effect']['type']): Promise<OutboxRow> => {
  const found = (await takePromises(world.deps)).find(({ effect }) => effect.type === type);
  if (!found) throw new Error(`No «${type}» was promised`);
  return found;
};

/** The first call breaks, as a full disk or a lost connection would; later ones work. */
function breaksOnce<Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) {
  let broken = false;
  return async (...given: Given): Promise<Answer> => {
    if (broken) return work(...given);
    broken = true;
    throw new Error('Broken once');
  };
}

/** A database whose write door breaks once, after everything else was done. */
function withBrokenDoor({ db, ...deps }: Deps): Deps {
  let broken = false;
  const query = (asked: { name?: string }) => {
    if (asked.name !== 'record-decision' || broken) return db.pool.query(asked as never);
    broken = true;
    return Promise.reject(new Error('Broken once'));
  };
  const pool = Object.assign(Object.create(db.pool), { query });
  return { ...deps, db: { ...db, pool } };
}

async function issued(): Promise<{ id: string; promise: OutboxRow }> {
  const { lan, clerk, leader, documentClerk } = world.cast;
  const id = await submitted(world, lan, 'certified-copy', copyPages);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, clerk, 'assessFee', { pages: '3', copies: '2' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  return { id, promise: await promised('prepareResult') };
}

async function refunding(): Promise<{ id: string; promise: OutboxRow }> {
  const { lan, clerk } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'refuse', { ground: 'notCompetent', reason: 'Không thuộc thẩm quyền' });
  await done(world, id, clerk, 'approveRefund');
  return { id, promise: await promised('requestRefund') };
}

describe('a job that is done again', () => {
  it('has made its paper once, though the file store broke in between', async () => {
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const promise = await promised('preparePaper');
    const broken = { ...world.deps, files: { ...world.deps.files, put: breaksOnce(world.deps.files.put) } };
    await expect(handle(broken, promise)).rejects.toThrow('Broken once');
    expect(await issuedPapersOf(world.deps.db, id)).toEqual([]);
    await handle(broken, promise);
    const once = await issuedPapersOf(world.deps.db, id);
    expect(once).toHaveLength(1);
    await Promise.all([handle(world.deps, promise), handle(world.deps, promise)]);
    expect(await issuedPapersOf(world.deps.db, id)).toEqual(once);
  });

  it('has sealed one result and said so once, though the word of it broke', async () => {
    const { id, promise } = await issued();
    const broken = withBrokenDoor(world.deps);
    await expect(handle(broken, promise)).rejects.toThrow('Broken once');
    const [frozen] = (await issuedPapersOf(world.deps.db, id)).filter(({ kind }) => kind === 'result');
    expect(frozen).toBeDefined();
    expect((await stateOf(world, id)).delivery).toBe('preparing');
    await handle(broken, promise);
    const { version, state } = (await standing(world, id)).dossier;
    expect(state.delivery).toBe('readyAtDesk');
    await handle(world.deps, promise);
    expect((await standing(world, id)).dossier.version).toBe(version);
    expect((await issuedPapersOf(world.deps.db, id)).filter(({ kind }) => kind === 'result')).toEqual([frozen]);
  });

  it('by two workers at once seals one result', async () => {
    const { id, promise } = await issued();
    const { version } = (await standing(world, id)).dossier;
    await Promise.allSettled([handle(world.deps, promise), handle(world.deps, promise)]);
    await handle(world.deps, promise);
    expect((await standing(world, id)).dossier).toMatchObject({
      version: version + 1,
      state: { delivery: 'readyAtDesk' },
    });
    expect((await issuedPapersOf(world.deps.db, id)).filter(({ kind }) => kind === 'result')).toHaveLength(1);
  });

  it('has told the applicant once, and mails again only what was not sent', async () => {
    const id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
    const promise = await promised('notify');
    const broken = { ...world.deps, mail: { send: breaksOnce(world.deps.mail.send) } };
    await expect(handle(broken, promise)).rejects.toThrow('Broken once');
    await handle(broken, promise);
    await handle(broken, promise);
    expect(world.outside.mails).toHaveLength(1);
    const told = (await noticesOf(world.deps.db, world.cast.lan.id)).filter(({ dossierId }) => dossierId === id);
    expect(told.map(({ kind }) => kind)).toEqual(['submitted']);
  });

  it('writes to the applicant in the language they chose', async () => {
    const { lan } = world.cast;
    await saveContact(world.deps.db, lan.id, { email: 'lan@example.com', phone: null, language: 'en', sms: false });
    const id = await submitted(world, lan, 'marital-status', statusPages);
    await handle(world.deps, await promised('notify'));
    const { provisionalNumber } = await standing(world, id);
    expect(world.outside.mails).toMatchObject([{ subject: `Application ${provisionalNumber} received` }]);
  });

  it('of a dossier or an entry that is not there breaks, and is kept for a person', async () => {
    const id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
    const promise = await promised('notify');
    await expect(handle(world.deps, { ...promise, seq: 99 })).rejects.toThrow(id);
  });
});

describe('a refund', () => {
  it('is made once and recorded once', async () => {
    const { id, promise } = await refunding();
    await handle(world.deps, promise);
    await handle(world.deps, promise);
    expect(world.outside.refunds).toMatchObject([{ amount: 16_000 }]);
    expect((await standing(world, id)).dossier.facts.fee).toEqual({
      amount: 16_000,
      paid: 16_000,
      refunded: 16_000,
      waived: true,
    });
    expect(await paymentOrdersOf(world.deps.db, id)).toMatchObject([{ status: 'refunded' }]);
  });

  it('that the gateway took before (94), and that could not be recorded then, is recorded now', async () => {
    const { id, promise } = await refunding();
    const broken = withBrokenDoor(world.deps);
    await expect(handle(broken, promise)).rejects.toThrow('Broken once');
    world.outside.refusesRefunds = '94';
    await handle(world.deps, promise);
    expect((await stateOf(world, id)).payment).toBe('refunded');
    expect(world.outside.refunds).toHaveLength(1);
  });

  it.each(['02', '91', '95', '99'])(
    'that the gateway refuses (%s) is tried again and changes nothing',
    async (code) => {
      const { id, promise } = await refunding();
      world.outside.refusesRefunds = code;
      await expect(handle(world.deps, promise)).rejects.toThrow(code);
      expect((await stateOf(world, id)).payment).toBe('refundApproved');
      world.outside.refusesRefunds = null;
      await handle(world.deps, promise);
      expect((await stateOf(world, id)).payment).toBe('refunded');
    },
  );
});
