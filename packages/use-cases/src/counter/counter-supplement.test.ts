import { randomUUID } from 'node:crypto';
import { readAnswers, readJournal, readParts } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hand, Staff } from '../actors.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { readApplication } from '../application/read-application.ts';
import { removePaper } from '../application/remove-paper.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { submitApplication } from '../application/submit-application.ts';
import { readReply } from '../my-dossier/read-reply.ts';
import { replyToSupplement } from '../my-dossier/reply-to-supplement.ts';
import { downloadPart } from '../papers/download-part.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { searchDossiers } from '../staff/search-dossiers.ts';
import {
  done,
  makeWorld,
  paid,
  smallPdf,
  standing,
  statusPages,
  submitted,
  type World,
  wards,
} from '../testing/index.ts';
import { bringPapers } from './bring-papers.ts';
import { startAtCounter } from './start-at-counter.ts';

let world: World;
let id: string;

const card = { personalId: '001155000013', fullName: 'Lê Thị Hòa', identity: 'checked' };
const born = { 'birthDate.day': '2', 'birthDate.month': '11', 'birthDate.year': '1955' };
const divorced = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } };
const asked = { items: 'paper:divorceJudgment\nfield:otherPurpose', reason: 'Bản án mờ', days: '15' };

async function takenIn(raw: RawAnswers = { ...card, ...born }): Promise<string> {
  const { clerk } = world.cast;
  const begun = await startAtCounter(world.deps, { agencyId: wards.own, slug: 'marital-status', from: { raw } }, clerk);
  const draftId = begun && 'draftId' in begun ? begun.draftId : '';
  for (const [page, posted] of Object.entries(divorced)) {
    const revision = (await readApplication(world.deps, { draftId }, clerk))?.revision ?? 0;
    await saveAnswers(world.deps, { draftId, page, raw: posted, revision }, clerk);
  }
  await bringPapers(world.deps, { draftId, onPaper: ['divorceJudgment'] }, clerk);
  await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, clerk);
  await done(world, draftId, clerk, 'confirmPayment', { received: 'yes' });
  return draftId;
}

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft');
  id = await takenIn();
  await done(world, id, world.cast.clerk, 'askSupplement', asked);
});

const mended = { identity: 'checked', otherPurpose: 'Mua nhà' };
const version = async () => (await standing(world, id)).dossier.version;
const reply = async (
  raw: RawAnswers,
  { onPaper = [] as string[], hand = world.cast.clerk as Hand, at = 0, intentId = randomUUID() as string } = {},
) => replyToSupplement(world.deps, { id, raw, version: at || (await version()), intentId, onPaper }, hand);
const scan = (hand: Hand = world.cast.clerk, paper = 'divorceJudgment') =>
  attachPaper(world.deps, { dossierId: id, paper, file: { name: 'bản án.pdf', bytes: smallPdf(id) } }, hand);
const at = (role: 'receptionClerk' | 'cashier', agencyId: string): Staff => ({
  ...world.cast.clerk,
  posts: [{ agencyId, roles: [role] }],
});

describe('a supplement of somebody without an account', () => {
  it('is answered at the counter on paper: only what was asked for, recorded with the clerk who took it', async () => {
    expect(await reply({ otherPurpose: 'Mua nhà' })).toMatchObject({ problems: { identity: { code: 'required' } } });
    expect(await reply({ ...mended, otherPurpose: ' ' })).toMatchObject({
      problems: { otherPurpose: { code: 'required' } },
    });
    expect(await reply(mended)).toEqual({ missingPapers: ['divorceJudgment'] });
    const given = { onPaper: ['divorceJudgment', 'earlierCertificate'], intentId: randomUUID(), at: await version() };
    expect(await reply({ ...mended, copies: '9', fullName: 'Kẻ Khác' }, given)).toEqual({ done: true });
    expect(await reply({ ...mended, copies: '9', fullName: 'Kẻ Khác' }, given)).toEqual({ done: true });
    const [newest] = await readAnswers(world.deps.db, id);
    expect(newest).toMatchObject({
      revision: 2,
      answers: { otherPurpose: 'Mua nhà', copies: 2, fullName: card.fullName },
    });
    const { facts } = (await standing(world, id)).dossier;
    expect(facts).toMatchObject({ openItems: [], onPaper: ['divorceJudgment'] });
    const last = (await readJournal(world.deps.db, id)).at(-1)?.entry;
    expect(last).toMatchObject({
      type: 'resubmit',
      actorId: world.cast.clerk.id,
      actorRole: 'receptionClerk',
      agencyId: wards.own,
      data: { atCounter: { identityChecked: true, onPaper: ['divorceJudgment'] } },
    });
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  });

  it('is scanned there: the scan is kept until it is handed in, and takes the place of the paper', async () => {
    const given = await scan();
    const partId = given && 'attached' in given ? given.attached.id : '';
    expect(await reply({ ...mended, otherPurpose: '' })).toHaveProperty('problems');
    expect(await readReply(world.deps, { id }, world.cast.clerk)).toMatchObject({ parts: [{ id: partId }] });
    expect(await downloadPart(world.deps, { partId }, world.cast.clerk)).toMatchObject({ mime: 'application/pdf' });
    expect(await downloadPart(world.deps, { partId }, world.cast.otherClerk)).toBeNull();
    expect(await removePaper(world.deps, { partId }, world.cast.otherClerk)).toBe(false);
    expect(await removePaper(world.deps, { partId }, world.cast.clerk)).toBe(true);
    await scan();
    expect(await reply(mended)).toEqual({ done: true });
    expect(await readParts(world.deps.db, id)).toMatchObject([{ paper: 'divorceJudgment', supersededAt: null }]);
    expect((await standing(world, id)).dossier.facts.onPaper).toEqual([]);
  });

  it('is found afterwards by the number of the person, as before', async () => {
    await reply(mended, { onPaper: ['divorceJudgment'] });
    const found = await searchDossiers(world.deps, { search: card.personalId }, world.cast.supervisor);
    expect(found.map(({ dossierId }) => dossierId)).toContain(id);
  });

  it('is offered to the clerk of that counter only', async () => {
    expect((await readDossier(world.deps, { id }, world.cast.clerk))?.answeredHere).toBe(true);
    expect((await readDossier(world.deps, { id }, world.cast.handler))?.answeredHere).toBe(false);
    await reply(mended, { onPaper: ['divorceJudgment'] });
    expect((await readDossier(world.deps, { id }, world.cast.clerk))?.answeredHere).toBe(false);
    expect(await reply(mended, { onPaper: ['divorceJudgment'] })).toMatchObject({ refusal: { code: 'notNow' } });
  });

  it('is answered in nobody else’s hands', async () => {
    const { handler, otherClerk, supervisor, minh } = world.cast;
    for (const hand of [
      handler,
      otherClerk,
      supervisor,
      minh,
      at('cashier', wards.own),
      at('receptionClerk', wards.asked),
    ]) {
      expect(await reply(mended, { hand, onPaper: ['divorceJudgment'] })).toBeNull();
      expect(await scan(hand)).toBeNull();
    }
    expect(await scan(world.cast.clerk, 'earlierCertificate')).toBeNull();
    expect(await readReply(world.deps, { id }, otherClerk)).toBeNull();
    const own = { ...world.cast.clerk, personId: (await standing(world, id)).dossier.facts.ownerId };
    expect(await reply(mended, { hand: own, onPaper: ['divorceJudgment'] })).toBeNull();
  });

  it('two clerks answer it at once: one is recorded, the other sees that it changed', async () => {
    const seen = await version();
    const both = await Promise.all([1, 2].map(() => reply(mended, { onPaper: ['divorceJudgment'], at: seen })));
    expect(both.filter((each) => each && 'done' in each)).toHaveLength(1);
    expect(both.filter((each) => each && 'conflict' in each)).toHaveLength(1);
  });
});

describe('a supplement of somebody with an account', () => {
  it('taken in at the counter is answered where they like, with what was gathered in either place', async () => {
    const lan = { personalId: '001190000011', fullName: 'Nguyễn Thị Lan', identity: 'checked' };
    id = await takenIn({ ...lan, 'birthDate.day': '17', 'birthDate.month': '5', 'birthDate.year': '1990' });
    await done(world, id, world.cast.clerk, 'askSupplement', asked);
    await scan();
    expect(await reply({ otherPurpose: 'Mua nhà' }, { hand: world.cast.lan })).toEqual({ done: true });
  });

  it('that was sent online is not the counter’s', async () => {
    id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
    await done(world, id, world.cast.clerk, 'askSupplement', { ...asked, items: 'field:otherPurpose' });
    expect((await readDossier(world.deps, { id }, world.cast.clerk))?.answeredHere).toBe(false);
    expect(await reply(mended)).toBeNull();
  });
});
