import { openScanner } from '@mot-cua/gateways';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attachPaper } from '../application/attach-paper.ts';
import { readApplication } from '../application/read-application.ts';
import { submitApplication } from '../application/submit-application.ts';
import { downloadPart } from '../papers/download-part.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { fillIn, makeWorld, smallPdf, statusPages, type World } from '../testing/index.ts';
import { listMyPapers } from './list-my-papers.ts';
import { noteExpiry } from './note-expiry.ts';
import { takeMyPaper } from './take-my-paper.ts';
import { whoLooked } from './who-looked.ts';

let world: World;
let dossierId: string;
let draftId: string;

const divorced = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } };
const paper = 'divorceJudgment';

beforeAll(async () => {
  world = await makeWorld();
  const { lan } = world.cast;
  dossierId = await fillIn(world, lan, 'marital-status', divorced);
  await attachPaper(
    world.deps,
    { draftId: dossierId, paper, file: { name: 'bản án.pdf', bytes: smallPdf('án') } },
    lan,
  );
  await submitApplication(world.deps, { draftId: dossierId, intentId: crypto.randomUUID(), declared: true }, lan);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft; delete from kept_paper');
  draftId = await fillIn(world, world.cast.lan, 'marital-status', divorced);
});

const mine = () => listMyPapers(world.deps, world.cast.lan);
const firstOf = async () => (await mine())[0]?.sha256 ?? '';
const take = async (sha256: string, citizen = world.cast.lan) =>
  takeMyPaper(world.deps, { draftId, paper, sha256 }, citizen);
const note = async (day: string, month: string, year: string, citizen = world.cast.lan) =>
  noteExpiry(world.deps, { sha256: await firstOf(), day, month, year }, citizen);

describe('papers that a person handed in', () => {
  it('are listed for them alone, each with what it is', async () => {
    expect(await mine()).toMatchObject([
      { source: 'upload', fileName: 'bản án.pdf', expired: false, title: { vi: expect.any(String) }, dossierId },
    ]);
    expect(await listMyPapers(world.deps, world.cast.minh)).toEqual([]);
    expect(await listMyPapers(world.deps, { ...world.cast.lan, assurance: 1 })).toEqual([]);
  });

  it('are used again without a second upload: the same file', async () => {
    const sha256 = await firstOf();
    expect(await take(sha256)).toMatchObject({ attached: { name: 'bản án.pdf' } });
    const { rows } = await world.deps.db.pool.query('select sha256 from draft_part where draft_id = $1', [draftId]);
    expect(rows).toEqual([{ sha256 }]);
    expect((await readApplication(world.deps, { draftId }, world.cast.lan))?.missing.papers).toEqual([]);
  });

  it('are taken by nobody else, nor what was never theirs', async () => {
    expect(await take(await firstOf(), world.cast.minh)).toBeNull();
    expect(await take('0'.repeat(64))).toBeNull();
    const minhs = await fillIn(world, world.cast.minh, 'marital-status', divorced);
    const stolen = { draftId: minhs, paper, sha256: await firstOf() };
    expect(await takeMyPaper(world.deps, stolen, world.cast.minh)).toBeNull();
  });

  it('wait for the scanner like any other file', async () => {
    const down = { ...world.deps, scanner: openScanner({ clamd: '127.0.0.1:9' }) };
    const again = { draftId, paper, sha256: await firstOf() };
    expect(await takeMyPaper(down, again, world.cast.lan)).toEqual({ waiting: 'bản án.pdf' });
    expect((await readApplication(world.deps, { draftId }, world.cast.lan))?.parts).toEqual([]);
  });

  it('are not used once their day is over', async () => {
    expect(await note('1', '3', '2026')).toEqual({ noted: '2026-03-01' });
    expect(await mine()).toMatchObject([{ expired: true, expiresOn: '2026-03-01' }]);
    expect(await take(await firstOf())).toEqual({ rejected: 'expired' });
    expect(await note('2', '3', '2026')).toEqual({ noted: '2026-03-02' });
    expect(await take(await firstOf())).toHaveProperty('attached');
  });

  it.each([
    ['31', '2', '2027'],
    ['1', '1', '27'],
    ['x', '1', '2027'],
    ['', '1', '2027'],
    ['1e1', '1', '2027'],
  ])('%s/%s/%s is no day', async (day, month, year) => {
    expect(await note(day, month, year)).toEqual({ problem: 'noSuchDay' });
  });

  it('have no end when nothing is said, and only their owner says it', async () => {
    await note('31', '12', '2030');
    expect(await note('', '', '')).toEqual({ noted: null });
    expect(await mine()).toMatchObject([{ expiresOn: null, expired: false }]);
    expect(await note('31', '12', '2030', world.cast.minh)).toBeNull();
  });
});

it('who opened a dossier and a paper is told to its owner, and to nobody else', async () => {
  const { lan, minh, clerk } = world.cast;
  expect(await whoLooked(world.deps, lan)).toEqual([]);
  const seen = await readDossier(world.deps, { id: dossierId }, clerk);
  const [part] = await mine();
  expect(seen).not.toBeNull();
  await downloadPart(world.deps, { partId: part?.id ?? '' }, clerk);
  await downloadPart(world.deps, { partId: part?.id ?? '' }, lan);
  const told = await whoLooked(world.deps, lan);
  expect(told.map(({ what, actorName, dossierId: id }) => ({ what, actorName, id }))).toEqual([
    { what: 'paper', actorName: 'Vũ Thu Hương', id: dossierId },
    { what: 'dossier', actorName: 'Vũ Thu Hương', id: dossierId },
  ]);
  expect(await whoLooked(world.deps, minh)).toEqual([]);
});
