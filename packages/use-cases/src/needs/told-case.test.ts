import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { discardApplication } from '../application/discard-application.ts';
import { readApplication } from '../application/read-application.ts';
import { startApplication } from '../application/start-application.ts';
import { fillIn, makeWorld, statusPages, type World } from '../testing/index.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const told = { purpose: 'other', copies: '3', maritalHistory: 'divorced' };

const begun = async (raw: Record<string, string>, slug = 'marital-status') => {
  const started = await startApplication(world.deps, { slug, told: raw }, world.cast.lan);
  const application = await readApplication(world.deps, { draftId: started?.draftId ?? '' }, world.cast.lan);
  if (!application) throw new Error('No application was begun');
  return application;
};

beforeEach(async () => {
  const { draftId } = await begun({});
  await discardApplication(world.deps, { draftId }, world.cast.lan);
});

it('begins an application with the case that was told, and asks for its papers', async () => {
  const application = await begun(told);
  expect(application.answers).toMatchObject({
    purpose: 'other',
    copies: 3,
    maritalHistory: 'divorced',
    phone: '0912345678',
  });
  expect(application.missing.papers).toEqual(['divorceJudgment']);
  expect(application.fee).toBe(24_000);
});

it('goes on with an open application: the case is the new one, the rest stays', async () => {
  const draftId = await fillIn(world, world.cast.lan, 'marital-status', statusPages);
  const application = await begun({ ...told, maritalHistory: 'widowed' });
  expect(application.draftId).toBe(draftId);
  expect(application.answers).toMatchObject({ maritalHistory: 'widowed', otherPurpose: 'Vay vốn ngân hàng' });
  expect(application.missing.papers).toEqual(['deathRecord']);
});

it.each([
  ['in part', { purpose: 'other' }],
  ['with an answer that is none', { ...told, maritalHistory: 'sometimes' }],
])('counts for nothing %s', async (_, raw) => {
  expect((await begun(raw)).answers).not.toHaveProperty('purpose');
});

it('takes no answer to a question that decides nothing', async () => {
  const application = await begun({ ...told, address: 'Nơi khác', fullName: 'Người khác' });
  expect(application.answers).toMatchObject({ fullName: 'Nguyễn Thị Lan', address: '12 phố Bạch Mai' });
});
