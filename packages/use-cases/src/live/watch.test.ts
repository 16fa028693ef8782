import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeToAgency } from '../messages/my-messages.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, statusPages, submitted, type World } from '../testing/index.ts';
import { dossierMark } from './dossier-mark.ts';
import { mayFollow, readMarks } from './watch.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
  id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
});
afterAll(() => world.close());

const marks = (dossiers = [id], agencies = ['bach-mai', 'hoan-kiem']) => readMarks(world.deps, { dossiers, agencies });

/** What the pages of both apps would say of it. */
async function onPages(): Promise<string[]> {
  const [mine, theirs] = [
    await readMyDossier(world.deps, { id }, world.cast.lan),
    await readDossier(world.deps, { id }, world.cast.clerk),
  ];
  if (!mine || !theirs) throw new Error('The dossier is gone');
  return [
    dossierMark({ version: mine.dossier.version, written: mine.written, parcel: mine.parcel }),
    dossierMark({ version: theirs.dossier.version, written: theirs.messages.written, parcel: theirs.parcel }),
  ];
}

it('the mark of a dossier is the one on its pages, and changes with each command and message', async () => {
  const seen = new Set<string>();
  const look = async () => {
    const mark = (await marks()).dossiers.get(id) ?? '';
    expect(await onPages()).toEqual([mark, mark]);
    seen.add(mark);
  };
  await look();
  await paid(world, id, world.cast.lan);
  await look();
  await writeToAgency(world.deps, { id, text: 'Tôi cần thêm giấy gì không?', intentId: randomUUID() }, world.cast.lan);
  await look();
  await look();
  expect(seen.size).toBe(3);
});

it('the work of an agency has another mark when something comes or goes, that of others has not', async () => {
  const before = (await marks()).agencies;
  await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
  const after = (await marks()).agencies;
  expect(after.get('bach-mai')).not.toBe(before.get('bach-mai'));
  expect(after.get('hoan-kiem')).toBe(before.get('hoan-kiem'));
  expect((await marks()).agencies).toEqual(after);
});

it('tells who opened it, and following is not opening', async () => {
  await world.deps.db.pool.query('truncate access_log');
  await readDossier(world.deps, { id }, world.cast.clerk);
  await readDossier(world.deps, { id }, world.cast.handler);
  expect(await mayFollow(world.deps, { id }, world.cast.leader)).toBe(true);
  const lookers = ((await marks()).lookers.get(id) ?? []).map((looker) => looker.id);
  expect(lookers.toSorted()).toEqual([world.cast.handler.id, world.cast.clerk.id].toSorted());
});

it('is followed by those only who may open it', async () => {
  expect(await mayFollow(world.deps, { id }, world.cast.otherClerk)).toBe(false);
  expect(await mayFollow(world.deps, { id }, world.cast.admin)).toBe(false);
  expect(await mayFollow(world.deps, { id: 'x' }, world.cast.clerk)).toBe(false);
  expect((await marks(['x', randomUUID()], ['nowhere'])).dossiers.size).toBe(0);
});
