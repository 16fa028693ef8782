import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPeriod } from '../report/report-period.ts';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  resultPrepared,
  statusPages,
  submitted,
  type World,
  wards,
} from '../testing/index.ts';
import { type Book, books } from './books.ts';
import { readRegister } from './read-register.ts';

let world: World;

const period = (name: string) => {
  const found = reportPeriod(name, '2026-03-31');
  if (!found) throw new Error(`No period ${name}`);
  return found;
};
const march = period('2026-03');

const read = (book: Book, more: Partial<Parameters<typeof readRegister>[1]> = {}, staff = world.cast.clerk) =>
  readRegister(world.deps, { book, period: march, limit: 50, ...more }, staff);

async function certificate(): Promise<string> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  return id;
}

beforeAll(async () => {
  world = await makeWorld();
  await certificate();
  await submitted(world, world.cast.minh, 'certified-copy', copyPages);
  await world.clock.set('2026-03-03', '10:00');
  await resultPrepared(world, await certificate());
});
afterAll(() => world.close());

describe('the dossier register', () => {
  it('has what the agency received, in the order of the codes, with each date of form 06', async () => {
    const page = await read('dossiers');
    expect(page?.dossiers.map(({ place, code }) => [place, code])).toEqual([
      [1, '001.00.99.H26-260302-0001'],
      [2, '001.00.99.H26-260303-0001'],
    ]);
    expect(page?.dossiers[0]).toMatchObject({
      ownerName: 'Nguyễn Thị Lan',
      ownerPhone: '0912345678',
      agencyNameVi: 'Phường Bạch Mai',
      receivedAt: '2026-03-02T02:00:00.000Z',
      transferredAt: '2026-03-02T02:00:00.000Z',
      settledAt: '2026-03-02T02:00:00.000Z',
      returnedAt: null,
      resultChannel: 'online',
      ended: 'early',
      isApologised: false,
    });
  });

  it('is read a page at a time, and its lines keep their place in the year', async () => {
    const first = await read('dossiers', { limit: 1 });
    const second = await read('dossiers', { limit: 1, after: first?.next ?? '' });
    expect(second?.dossiers.map(({ place }) => place)).toEqual([2]);
    expect(second?.next).toBeNull();
    for (const after of ["' or 1=1", '\0', 'zzz', '000'])
      expect((await read('dossiers', { limit: 1, after }))?.dossiers).toEqual(first?.dossiers);
    expect((await read('dossiers', { period: period('2026') }))?.dossiers).toHaveLength(2);
    expect((await read('dossiers', { period: period('2026-02') }))?.dossiers).toEqual([]);
  });
});

describe('the books of numbers', () => {
  it('have what was numbered, by whom it was signed and who gave the number', async () => {
    const page = await read('numbers');
    expect(page?.numbers).toMatchObject([
      { number: '1', ownerName: 'Nguyễn Thị Lan', signer: 'Hoàng Minh Đức', outcome: 'granted', feeAmount: 16000 },
      { number: '2', at: '2026-03-03T03:00:00.000Z' },
    ]);
    expect(page?.numbers.every(({ clerk }) => clerk !== null)).toBe(true);
    const first = await read('numbers', { limit: 1 });
    const second = await read('numbers', { limit: 1, after: first?.next ?? '' });
    expect(second?.numbers.map(({ number }) => number)).toEqual(['2']);
  });

  it('are one for each register of results', async () => {
    expect(books).toContain('numbers:SCT/BS');
    expect((await read('numbers:XNTTHN'))?.numbers).toHaveLength(2);
    expect((await read('numbers:SCT/BS'))?.numbers).toEqual([]);
  });
});

describe('whose books they are', () => {
  it('one’s own agency’s, and nobody else’s', async () => {
    expect((await read('dossiers', {}, world.cast.otherClerk))?.dossiers).toEqual([]);
    expect(await read('dossiers', { agencyId: wards.own }, world.cast.otherClerk)).toBeNull();
    for (const nobody of [world.cast.handler, world.cast.admin, world.cast.consultee])
      expect(await read('dossiers', {}, nobody)).toBeNull();
  });
});
