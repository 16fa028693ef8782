import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attachPaper } from '../application/attach-paper.ts';
import { readApplication } from '../application/read-application.ts';
import { removePaper } from '../application/remove-paper.ts';
import { submitApplication } from '../application/submit-application.ts';
import { downloadPart } from '../papers/download-part.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { fillIn, makeWorld, smallPdf, smallPng, statusPages, type World } from '../testing/index.ts';
import { joinPages } from './join-pages.ts';
import { movePage } from './move-page.ts';
import { pagePicture } from './page-picture.ts';
import { takePagesApart } from './take-pages-apart.ts';
import { turnPage } from './turn-page.ts';

let world: World;
let draftId: string;
const paper = 'divorceJudgment';
const divorced = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } };

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft');
  draftId = await fillIn(world, world.cast.lan, 'marital-status', divorced);
});

const add = (name: string, bytes: Uint8Array) =>
  attachPaper(world.deps, { draftId, paper, file: { name, bytes } }, world.cast.lan);
const red = () => add('một.png', smallPng([255, 0, 0]));
const green = () => add('hai.png', smallPng([0, 255, 0]));
const blue = () => add('ba.png', smallPng([0, 0, 255]));
const parts = async () => (await readApplication(world.deps, { draftId }, world.cast.lan))?.parts ?? [];
const names = async () => (await parts()).map(({ name }) => name);
const idOf = async (name: string) => (await parts()).find((part) => part.name === name)?.id ?? '';
const join = (who = world.cast.lan) => joinPages(world.deps, { draftId, paper, title: 'Bản án ly hôn' }, who);

/** The pages of a part: how each lies, wide or not. */
async function sheetsOf(partId: string): Promise<boolean[]> {
  const file = await downloadPart(world.deps, { partId }, world.cast.lan);
  const boxes = Buffer.from(file?.bytes ?? [])
    .toString('latin1')
    .matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => Number(width) > Number(height));
}

describe('pictures of one paper', () => {
  it('are ordered, turned and joined into one file, which is handed in as one paper', async () => {
    await red();
    await green();
    await blue();
    await movePage(world.deps, { partId: await idOf('ba.png'), to: 'up' }, world.cast.lan);
    await movePage(world.deps, { partId: await idOf('ba.png'), to: 'up' }, world.cast.lan);
    await movePage(world.deps, { partId: await idOf('ba.png'), to: 'up' }, world.cast.lan);
    expect(await names()).toEqual(['ba.png', 'một.png', 'hai.png']);
    await movePage(world.deps, { partId: await idOf('một.png'), to: 'down' }, world.cast.lan);
    expect(await names()).toEqual(['ba.png', 'hai.png', 'một.png']);
    await turnPage(world.deps, { partId: await idOf('hai.png') }, world.cast.lan);
    expect(await names()).toEqual(['ba.png', 'hai.png', 'một.png']);

    expect(await join()).toEqual({ joined: true });
    const [whole, ...others] = await parts();
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ name: 'Bản án ly hôn.pdf', mime: 'application/pdf' });
    expect(whole?.pages).toHaveLength(3);
    expect(await sheetsOf(whole?.id ?? '')).toEqual([false, true, false]);

    const sent = { draftId, intentId: crypto.randomUUID(), declared: true };
    expect(await submitApplication(world.deps, sent, world.cast.lan)).toEqual({ dossierId: draftId });
    const seen = await readDossier(world.deps, { id: draftId }, world.cast.clerk);
    expect(seen?.parts).toMatchObject([{ paper, name: 'Bản án ly hôn.pdf' }]);
  });

  it('are taken apart again in the order in which they were joined, and joined anew with one more', async () => {
    await green();
    await red();
    await join();
    const [whole] = await parts();
    expect(await takePagesApart(world.deps, { partId: whole?.id ?? '' }, world.cast.lan)).toBe(true);
    expect(await names()).toEqual(['hai.png', 'một.png']);
    await blue();
    await join();
    expect((await parts())[0]?.pages).toHaveLength(3);
  });

  it('go with the file that they are in, and come back no more', async () => {
    await red();
    await green();
    await join();
    await removePaper(world.deps, { partId: (await parts())[0]?.id ?? '' }, world.cast.lan);
    const { rows } = await world.deps.db.pool.query('select id from draft_part where draft_id = $1', [draftId]);
    expect(rows).toEqual([]);
  });

  it('are joined without files that are no pictures, and without what other papers have', async () => {
    await red();
    await add('án.pdf', smallPdf('án'));
    expect(await join()).toEqual({ refused: 'tooFew' });
    await green();
    expect(await join()).toEqual({ joined: true });
    expect((await names()).toSorted()).toEqual(['Bản án ly hôn.pdf', 'án.pdf']);
  });

  it('are not joined when there are too many, or the scanner does not answer', async () => {
    await red();
    await green();
    const scanner = { scan: async () => 'unavailable' as const };
    const unscanned = { ...world.deps, scanner };
    expect(await joinPages(unscanned, { draftId, paper, title: 'Bản án' }, world.cast.lan)).toEqual({
      refused: 'checkLater',
    });
    for (let at = 0; at < 19; at += 1) await add(`${at}.png`, smallPng([at, at, at]));
    expect(await join()).toEqual({ refused: 'tooMany' });
    expect(await parts()).toHaveLength(21);
  });

  it('are joined once, however often it is asked at the same time', async () => {
    await red();
    await green();
    const outcomes = await Promise.all([join(), join(), join(), join()]);
    expect(outcomes.filter((outcome) => outcome && 'joined' in outcome)).toHaveLength(1);
    expect(await names()).toEqual(['Bản án ly hôn.pdf']);
  });

  it('are nobody else’s: not seen, moved, turned, joined or taken apart', async () => {
    await red();
    await green();
    const { minh } = world.cast;
    const partId = await idOf('một.png');
    expect(await movePage(world.deps, { partId, to: 'down' }, minh)).toBe(false);
    expect(await turnPage(world.deps, { partId }, minh)).toBe(false);
    expect(await pagePicture(world.deps, { partId }, minh)).toBeNull();
    expect(await join(minh)).toBeNull();
    await join();
    const [whole] = await parts();
    expect(await takePagesApart(world.deps, { partId: whole?.id ?? '' }, minh)).toBe(false);
    expect(await pagePicture(world.deps, { partId }, world.cast.lan)).toMatchObject({ mime: 'image/jpeg' });
    expect(await pagePicture(world.deps, { partId: whole?.id ?? '' }, world.cast.lan)).toBeNull();
    expect(await names()).toEqual(['Bản án ly hôn.pdf']);
  });
});
