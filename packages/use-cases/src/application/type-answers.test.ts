import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, makeWorld, statusPages, type World } from '../testing/index.ts';
import { readApplication } from './read-application.ts';
import { saveAnswers } from './save-answers.ts';
import { submitApplication } from './submit-application.ts';
import { type Typist, typeAnswers } from './type-answers.ts';

let world: World;
let draftId: string;
let turns = 0;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft');
  draftId = await fillIn(world, world.cast.lan, 'marital-status', statusPages);
});

const read = async () => {
  const application = await readApplication(world.deps, { draftId }, world.cast.lan);
  if (!application) throw new Error('The draft is gone');
  return application;
};
const seen = async () => (await read()).typed[0]?.stamp ?? '';

const half = { ...statusPages.owner, address: 'Nhà số' };
interface Asked extends Partial<Typist> {
  raw?: Record<string, string>;
  revision?: number;
}
const type = async ({ raw = half, ...asked }: Asked = {}, who = world.cast.lan) =>
  typeAnswers(
    world.deps,
    {
      ...{ draftId, page: 'owner', raw, revision: (await read()).revision },
      ...{ writer: 'computer', turn: ++turns, seen: '', ...asked },
    },
    who,
  );
const save = async (typist: Pick<Typist, 'writer' | 'seen'>, revision?: number) =>
  saveAnswers(
    world.deps,
    { draftId, page: 'owner', raw: statusPages.owner, revision: revision ?? (await read()).revision, typist },
    world.cast.lan,
  );

describe('what is being typed', () => {
  it('is kept as it is, half a sentence and all, and counts for nothing', async () => {
    const before = await read();
    expect(before.missing.pages).toEqual([]);
    expect(await type({ raw: { ...half, commune: '?', 'made.up': 'x' } })).toMatchObject({
      kept: expect.stringContaining('computer:'),
    });
    const { typed, answers, revision, pages, missing } = await read();
    expect(typed).toMatchObject([{ page: 'owner', raw: { address: 'Nhà số', commune: '?' } }]);
    expect(Object.keys(typed[0]?.raw ?? {})).not.toContain('made.up');
    expect(Object.keys(typed[0]?.raw ?? {})).not.toContain('fullName');
    expect({ answers, revision }).toEqual({ answers: before.answers, revision: before.revision });
    expect(pages.find(({ page }) => page.name === 'owner')?.progress).toBe('inProgress');
    expect(missing.pages).toEqual(['owner']);
    const asked = { draftId, intentId: randomUUID(), declared: true };
    expect(await submitApplication(world.deps, asked, world.cast.lan)).toEqual({
      missing: { pages: ['owner'], papers: [] },
    });
  });

  it('goes when the page is sent, and when it is undone', async () => {
    await type();
    expect(await save({ writer: 'computer', seen: '' })).toMatchObject({ saved: true });
    expect((await read()).typed).toEqual([]);
    await type();
    expect(await type({ raw: statusPages.owner })).toEqual({ kept: '' });
    expect((await read()).typed).toEqual([]);
    expect((await read()).missing.pages).toEqual([]);
  });

  it('is written over by the same hand only, and by who has seen it', async () => {
    await type();
    const other = { writer: 'telephone', raw: { ...half, address: 'Ngõ' } };
    expect(await type(other)).toEqual({ changedMeanwhile: true });
    expect(await type({ writer: 'telephone', raw: statusPages.owner })).toEqual({ changedMeanwhile: true });
    expect((await read()).typed).toMatchObject([{ raw: { address: 'Nhà số' } }]);
    const old = await seen();
    expect(await type({ raw: { ...half, address: 'Nhà số 5' } })).toHaveProperty('kept');
    expect(await type({ ...other, seen: old })).toEqual({ changedMeanwhile: true });
    expect(await type({ ...other, seen: await seen() })).toHaveProperty('kept');
    expect(await type()).toEqual({ changedMeanwhile: true });
  });

  it('of another device is not lost when a page is sent that had not seen it', async () => {
    await type();
    expect(await save({ writer: '', seen: '' })).toEqual({ changedMeanwhile: true });
    expect(await save({ writer: 'telephone', seen: 'computer:0' })).toEqual({ changedMeanwhile: true });
    expect(await save({ writer: '', seen: await seen() })).toMatchObject({ saved: true });
  });

  it('late, when the page has been sent meanwhile, is not taken', async () => {
    const { revision } = await read();
    await save({ writer: 'computer', seen: '' });
    expect(await type({ revision })).toEqual({ changedMeanwhile: true });
    expect((await read()).typed).toEqual([]);
  });

  it('of many savings at once, out of order, the last one stands', async () => {
    await type({ turn: ++turns });
    const late = turns + 50;
    await Promise.all(
      [late, ...Array.from({ length: 9 }, (_, index) => late - 1 - index)].map((turn) =>
        type({ turn, raw: { ...half, address: `Nhà ${turn}` } }),
      ),
    );
    turns = late;
    expect((await read()).typed).toMatchObject([{ raw: { address: `Nhà ${late}` } }]);
  });

  it('is nobody else’s business, and of no page that is not asked', async () => {
    expect(await type({}, world.cast.minh)).toBeNull();
    expect(await type({}, { ...world.cast.lan, assurance: 1 })).toBeNull();
    const asked = { draftId, raw: half, revision: (await read()).revision, writer: 'computer', turn: 1, seen: '' };
    expect(await typeAnswers(world.deps, { ...asked, page: 'nowhere' }, world.cast.lan)).toBeNull();
    expect(await typeAnswers(world.deps, { ...asked, draftId: 'x', page: 'owner' }, world.cast.lan)).toBeNull();
  });

  it.each([Number.NaN, 1.5, 2 ** 60])('has no turn %d', async (turn) => {
    expect(await type({ turn })).toEqual({ changedMeanwhile: true });
  });
});
