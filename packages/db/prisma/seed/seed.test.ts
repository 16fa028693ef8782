import { hanoiCalendar } from '@mot-cua/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addCalendar,
  type Database,
  findAgency,
  findCommune,
  findPerson,
  findStaff,
  listCommunes,
  loadCalendars,
  searchAgencies,
  staffAt,
  successorsOf,
} from '../../src/index.ts';
import { makeTestDatabase } from '../../src/testing/index.ts';
import { seedAgencies } from './seed-agencies.ts';
import { seedPeople } from './seed-people.ts';

let db: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  for (let run = 1; run <= 2; run += 1) {
    await seedAgencies(db);
    await seedPeople(db);
    await addCalendar(db, hanoiCalendar, '2024-01-01');
  }
});
afterAll(() => drop());

const names = (agencies: { nameVi: string }[]) => agencies.map(({ nameVi }) => nameVi);

describe('the units of Hanoi', () => {
  it('can be reached as long as they are there, and nobody real is', async () => {
    const ward = await findAgency(db, 'bach-mai');
    expect(ward).toMatchObject({ phone: expect.stringMatching(/^024 0000 \d{4}$/), email: 'bach-mai@demo.invalid' });
    expect((await listCommunes(db, '2025-06-30')).every(({ phone }) => !phone)).toBe(true);
    const after = await listCommunes(db, '2025-07-01');
    expect(new Set(after.map(({ phone }) => phone)).size).toBe(126);
  });

  it('are 526 communes in 30 districts until 30 June 2025, and 126 communes from the next day', async () => {
    const before = await listCommunes(db, '2025-06-30');
    expect(before).toHaveLength(526);
    expect(new Set(before.map(({ parentId }) => parentId)).size).toBe(30);
    const after = await listCommunes(db, '2025-07-01');
    expect(after).toHaveLength(126);
    expect(new Set(after.map(({ parentId }) => parentId))).toEqual(new Set(['ha-noi']));
  });

  it('used some codes again: a code means a commune only together with a day', async () => {
    expect((await findCommune(db, '00004', '2025-06-30'))?.nameVi).toBe('Phường Trúc Bạch');
    expect((await findCommune(db, '00004', '2025-07-01'))?.nameVi).toBe('Phường Ba Đình');
    expect(await findCommune(db, '99999', '2025-07-01')).toBeNull();
  });

  it('each went to one or more new ones, as a whole or in parts', async () => {
    const shares = await db.prisma.agencySuccession.groupBy({ by: ['fromId'], _count: true });
    expect(shares).toHaveLength(526);
    const [only, ...none] = await successorsOf(db, (await findCommune(db, '00277', '2025-06-30'))?.id ?? '');
    expect([only?.nameVi, only?.share, none]).toEqual(['Phường Bạch Mai', 'whole', []]);
    const parted = await successorsOf(db, (await findCommune(db, '00232', '2025-06-30'))?.id ?? '');
    expect(parted.every(({ share }) => share === 'part')).toBe(true);
    expect(parted.length).toBeGreaterThan(1);
  });

  it('have dates and codes of their own', async () => {
    const ward = await findAgency(db, 'bach-mai');
    expect(ward).toMatchObject({
      nameVi: 'Phường Bạch Mai',
      nameEn: 'Bach Mai Ward',
      unitCode: '00292',
      kind: 'commune',
    });
    expect(ward).toMatchObject({ validFrom: '2025-07-01', validTo: null, parentId: 'ha-noi' });
    expect(ward?.code).toMatch(/^\d{3}\.00\.99\.H26$/);
    expect((await findAgency(db, 'until-2025-001'))?.nameEn).toBe('Ba Dinh District');
  });

  it.each(['bạch mai', 'BACH MAI', 'Phường Bạch Mai'.normalize('NFD'), 'ạch Mai'])(
    'are found by «%s»',
    async (typed) => {
      const found = await searchAgencies(db, typed, '2026-01-01');
      const inForce = found.filter(({ until }) => until === null);
      expect(names(inForce)).toEqual(['Công an phường Bạch Mai', 'Phường Bạch Mai']);
      expect(found.slice(inForce.length).every(({ until }) => until === '2025-06-30')).toBe(true);
    },
  );

  it('are found by names of the past, with those who took over', async () => {
    const [old] = await searchAgencies(db, 'truc bach', '2026-01-01');
    const within = { nameVi: 'Quận Ba Đình', nameEn: 'Ba Dinh District' };
    expect(old).toMatchObject({ nameVi: 'Phường Trúc Bạch', until: '2025-06-30', within });
    expect(old?.successors.map(({ nameVi }) => nameVi)).toContain('Phường Ba Đình');
    const [inForce] = await searchAgencies(db, 'truc bach', '2025-06-30');
    expect(inForce?.until).toBeNull();
  });

  it('are found by nothing that is no name', async () => {
    for (const typed of ['', '  ', '%', '\0', '_']) expect(await searchAgencies(db, typed, '2026-01-01')).toEqual([]);
  });
});

describe('the demonstration', () => {
  it('has staff for each role of a dossier at Bạch Mai, and people of two communes', async () => {
    const handlers = await staffAt(db, 'bach-mai', 'handler');
    expect(handlers.map(({ subject }) => subject).sort()).toEqual(['staff-khanh', 'staff-linh']);
    const clerk = await findStaff(db, { subject: 'staff-huong' });
    expect(clerk?.posts).toMatchObject([{ agencyId: 'bach-mai', roles: ['cashier', 'receptionClerk', 'resultClerk'] }]);
    expect(clerk?.posts[0]?.succeeds).toEqual(expect.arrayContaining([expect.stringMatching(/^until-2025-/)]));
    expect(await findPerson(db, { subject: 'citizen-hoa' })).toMatchObject({ fullName: 'Lê Thị Hòa', email: null });
    expect(await findPerson(db, { subject: '\0' })).toBeNull();
  });

  it('is the same after a second run', async () => {
    expect([await db.prisma.person.count(), await db.prisma.staff.count()]).toEqual([10, 45]);
    expect(await loadCalendars(db)).toEqual([hanoiCalendar]);
  });
});
