import { procedures } from '@mot-cua/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorld, type World } from '../testing/make-world.ts';
import { whoIsCompetent } from './who-is-competent.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());

function named(slug: string) {
  const found = procedures.find((each) => each.slug === slug);
  if (!found) throw new Error(`No procedure ${slug}`);
  return found;
}

test('of somebody who lives in a ward, that ward; of a stranger, nobody in particular', async () => {
  const { deps, cast } = world;
  const procedure = named('marital-status');
  expect(await whoIsCompetent(deps, procedure, cast.lan)).toMatchObject({
    one: null,
    own: { name: 'Phường Bạch Mai' },
  });
  expect(await whoIsCompetent(deps, procedure, null)).toEqual({ one: null, own: null });
});

test('the department that settles it for the whole city, whoever asks', async () => {
  const { deps, cast } = world;
  for (const person of [null, cast.lan]) {
    expect(await whoIsCompetent(deps, named('spam-report'), person)).toMatchObject({
      one: { name: 'Sở Khoa học và Công nghệ' },
      own: null,
    });
  }
});
