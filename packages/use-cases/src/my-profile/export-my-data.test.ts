import { addNotice, personalData } from '@mot-cua/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whoLooked } from '../my-papers/who-looked.ts';
import { fillIn, makeWorld, statusPages, submitted, type World } from '../testing/index.ts';
import { exportMyData } from './export-my-data.ts';

let world: World;
let sent: string[];
let draftId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { lan, minh } = world.cast;
  sent = [];
  for (let i = 0; i < 5; i++) sent.push(await submitted(world, lan, 'marital-status', statusPages));
  draftId = await fillIn(world, lan, 'marital-status', statusPages);
  await submitted(world, minh, 'marital-status', statusPages);
  await addNotice(world.deps.db, { dossierId: sent[0] ?? '', seq: 1, personId: lan.id, kind: 'submitted' });
});
afterAll(() => world.close());

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const taken = async (citizen = world.cast.lan) => {
  const data = await exportMyData(world.deps, citizen);
  return data && JSON.parse((await allOf(data.text)).join(''));
};
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

it('everything that is kept of a person is in one JSON text, and nothing of anybody else', async () => {
  const data = await taken();
  expect(data).toMatchObject({ format: 'mot-cua-personal-data/1', person: { id: world.cast.lan.id } });
  expect(idsOf(data.dossiers)).toEqual([...sent].sort());
  expect(data.dossiers[0]).toMatchObject({
    service: expect.any(String),
    isOwner: true,
    answers: [{ purpose: expect.any(String) }],
    course: [{ what: 'submit', role: 'applicant' }],
  });
  expect(idsOf(data.drafts)).toContain(draftId);
  expect(data.notices).toMatchObject([{ dossier: sent[0], kind: 'submitted' }]);
  expect(JSON.stringify(data)).not.toContain(world.cast.minh.id);
});

it('none is left out and none is twice, however the rows fall on pages', async () => {
  for (const most of [1, 2, 5, 100]) {
    const dossiers = personalData(world.deps.db, world.cast.lan.id, { most }).find(
      ({ section }) => section === 'dossiers',
    );
    const rows = dossiers ? await allOf(dossiers.rows) : [];
    expect(idsOf(rows as { id: string }[])).toEqual([...sent].sort());
  }
});

it('that it was taken is noted, and seen in the file that is taken next', async () => {
  await world.deps.db.pool.query('delete from access_log');
  await taken();
  expect(await whoLooked(world.deps, world.cast.lan)).toMatchObject([
    { what: 'export', dossierId: null, reference: null, actorId: world.cast.lan.id },
  ]);
  expect(await whoLooked(world.deps, world.cast.minh)).toEqual([]);
  expect((await taken()).accesses).toMatchObject([{ what: 'export' }, { what: 'export' }]);
});

it('somebody known by a password only takes nothing', async () => {
  expect(await taken({ ...world.cast.lan, assurance: 1 })).toBeNull();
});
