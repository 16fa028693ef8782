import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../record/record.ts';
import { acceptance, makeParties, makeTestDatabase, submission, type TestDatabase } from '../testing/index.ts';
import { agenciesUnder } from './agencies-under.ts';
import { periodReport } from './period-report.ts';
import { reportedDossiers } from './reported-dossiers.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await makeTestDatabase();
});
afterAll(() => test.drop());

const november = { from: '2026-11-01', next: '2026-12-01' };
const december = { from: '2026-12-01', next: '2027-01-01' };
const now = '2026-12-15T00:00:00.000Z';

describe('the period report', () => {
  it('counts a dossier from the moment it is accepted, then carries it over', async () => {
    const parties = await makeParties(test.db);
    const asked = { agencyIds: [parties.agencyId], now, periods: [november, december] };
    const handedIn = submission(parties);
    await record(test.db, handedIn);
    expect(await periodReport(test.db, { ...asked, lines: 'agency' })).toEqual([]);
    await record(test.db, acceptance(handedIn));
    const [first, second] = await periodReport(test.db, { ...asked, lines: 'agency' });
    expect(first).toMatchObject({ key: parties.agencyId, from: november.from, carriedOver: 0, online: 1, total: 1 });
    expect(second).toMatchObject({ from: december.from, carriedOver: 1, online: 0, total: 1, answered: 0 });
    const [service] = await periodReport(test.db, { ...asked, periods: [november], lines: 'procedure' });
    expect(service).toMatchObject({ total: 1 });
  });

  it('lists what is behind a figure a page at a time, and begins anew for a cursor that is none of ours', async () => {
    const parties = await makeParties(test.db);
    for (let i = 0; i < 3; i++) {
      const handedIn = submission(parties);
      await record(test.db, handedIn);
      await record(test.db, acceptance(handedIn));
    }
    const asked = { agencyIds: [parties.agencyId], now, period: november, column: 'online', limit: 2 } as const;
    const page = await reportedDossiers(test.db, asked);
    const rest = await reportedDossiers(test.db, { ...asked, after: page.next ?? '' });
    const ids = [...page.rows, ...rest.rows].map(({ dossierId }) => dossierId);
    expect([page.rows.length, rest.rows.length, new Set(ids).size, rest.next]).toEqual([2, 1, 3, null]);
    for (const after of ["' or 1=1", '2026-13-45T99:99:99.999Z_x', '']) {
      expect((await reportedDossiers(test.db, { ...asked, after })).rows).toEqual(page.rows);
    }
  });
});

it('an agency stands with all below it, whatever their depth', async () => {
  await test.db.pool.query(`insert into agency (id, code, name_vi, name_en, name_norm, kind, parent_id, valid_to) values
    ('top', 'X0', 'Trên', 'Top', 'tren', 'city', null, null), ('mid', 'X1', 'Giữa', 'Middle', 'giua', 'district', 'top', '2025-06-30'),
    ('leaf', 'X2', 'Dưới', 'Leaf', 'duoi', 'commune', 'mid', null)`);
  const found = await agenciesUnder(test.db, ['top']);
  expect(found.map(({ id, isPast }) => [id, isPast])).toEqual([
    ['leaf', false],
    ['mid', true],
    ['top', false],
  ]);
  expect(await agenciesUnder(test.db, [])).toEqual([]);
});
