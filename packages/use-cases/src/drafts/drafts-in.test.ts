import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, statusPages, submitted, type World } from '../testing/index.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

it('every draft of a dossier is kept, with who wrote it; the last lies before the leader', async () => {
  const { cast, deps } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
  expect(await readDossier(deps, { id }, cast.leader)).toMatchObject({ draft: null, drafts: [] });
  await done(world, id, cast.handler, 'submitForApproval', { outcome: 'refused', draft: 'Chưa đủ.' });
  await done(world, id, cast.leader, 'returnInternally', { comment: 'Xem lại.' });
  await done(world, id, cast.handler, 'submitForApproval', { outcome: 'granted', draft: 'Đã đủ.' });
  const view = await readDossier(deps, { id }, cast.leader);
  expect(view?.drafts).toMatchObject([
    { outcome: 'refused', text: 'Chưa đủ.', by: 'Đặng Quốc Khánh' },
    { outcome: 'granted', text: 'Đã đủ.', by: 'Đặng Quốc Khánh' },
  ]);
  expect(view?.draft).toEqual(view?.drafts[1]);
});
