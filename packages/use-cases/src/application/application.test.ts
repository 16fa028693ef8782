import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMine } from '../my-dossier/list-mine.ts';
import { downloadPart } from '../papers/download-part.ts';
import { fillIn, makeWorld, smallPdf, standing, statusPages, type World } from '../testing/index.ts';
import { attachPaper } from './attach-paper.ts';
import { discardApplication } from './discard-application.ts';
import { readApplication } from './read-application.ts';
import { removePaper } from './remove-paper.ts';
import { saveAnswers } from './save-answers.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';

let world: World;
let draftId: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft');
  draftId = await fillIn(world, world.cast.lan, 'marital-status', statusPages);
});

const divorced = { maritalHistory: 'divorced', livedElsewhere: 'no' };
const revision = async () => (await readApplication(world.deps, { draftId }, world.cast.lan))?.revision ?? 0;
const save = async (page: string, raw: Record<string, string>) =>
  saveAnswers(world.deps, { draftId, page, raw, revision: await revision() }, world.cast.lan);
const submit = (intentId: string = randomUUID(), declared = true) =>
  submitApplication(world.deps, { draftId, intentId, declared }, world.cast.lan);
const attach = (paper: string, name = 'quyết định.pdf', bytes: Uint8Array = smallPdf(name)) =>
  attachPaper(world.deps, { draftId, paper, file: { name, bytes } }, world.cast.lan);

describe('an application', () => {
  it('begins with what is known of the person, and is gone on with', async () => {
    await discardApplication(world.deps, { draftId }, world.cast.lan);
    const started = await startApplication(world.deps, { slug: 'marital-status' }, world.cast.lan);
    draftId = started?.draftId ?? '';
    const application = await readApplication(world.deps, { draftId }, world.cast.lan);
    expect(application?.answers).toMatchObject({
      fullName: 'Nguyễn Thị Lan',
      commune: 'bach-mai',
      phone: '0912345678',
    });
    expect(application?.locked).toEqual({
      fullName: 'Nguyễn Thị Lan',
      personalId: '001190000011',
      birthDate: '1990-05-17',
    });
    expect(await startApplication(world.deps, { slug: 'marital-status' }, world.cast.lan)).toEqual(started);
    expect(await startApplication(world.deps, { slug: 'no-such-service' }, world.cast.lan)).toBeNull();
  });

  it('keeps what the e-identity vouches for, whatever is posted', async () => {
    const owner = { ...statusPages.owner, fullName: 'Kẻ Khác', personalId: '001090000012', 'birthDate.year': '2000' };
    expect(await save('owner', owner)).toMatchObject({ saved: true });
    const { answers } = (await readApplication(world.deps, { draftId }, world.cast.lan)) ?? {};
    expect(answers).toMatchObject({ fullName: 'Nguyễn Thị Lan', personalId: '001190000011', birthDate: '1990-05-17' });
  });

  it('is handed in once, however often it is sent', async () => {
    const intentId = randomUUID();
    const together = await Promise.all(Array.from({ length: 6 }, () => submit(intentId)));
    expect(together).toEqual(together.map(() => ({ dossierId: draftId })));
    expect(await submit(intentId)).toEqual({ dossierId: draftId });
    expect(await submit()).toEqual({ dossierId: draftId });
    expect((await standing(world, draftId)).dossier.version).toBe(1);
    const { drafts, dossiers } = await listMine(world.deps, world.cast.lan);
    expect(drafts).toEqual([]);
    expect(dossiers.filter(({ id }) => id === draftId)).toMatchObject([
      { needsMe: 'pay', nationalStatus: 'registered' },
    ]);
  });

  it('is not handed in incomplete, undeclared, or by somebody else', async () => {
    expect(await submit(randomUUID(), false)).toEqual({ notDeclared: true });
    await save('history', divorced);
    expect(await submit()).toEqual({ missing: { pages: [], papers: ['divorceJudgment'] } });
    const asked = { draftId, intentId: randomUUID(), declared: true };
    expect(await submitApplication(world.deps, asked, world.cast.minh)).toBeNull();
    expect(await submitApplication(world.deps, asked, { ...world.cast.lan, assurance: 1 })).toBeNull();
    expect(await submitApplication(world.deps, { ...asked, draftId: 'x' }, world.cast.lan)).toBeNull();
  });

  it('takes only declared answers into the facts', async () => {
    await submit();
    const { facts } = (await standing(world, draftId)).dossier;
    expect(Object.keys(facts.declared).sort()).toEqual([
      'copies',
      'livedElsewhere',
      'maritalHistory',
      'purpose',
      'resultChannel',
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/Lan|001190|Bạch Mai|0912/);
  });

  it('drops answers to questions that are no longer asked', async () => {
    await save('purpose', { purpose: 'marriage', spouseName: 'Trần Văn Minh', otherPurpose: 'x', copies: '5' });
    const { answers, fee } = (await readApplication(world.deps, { draftId }, world.cast.lan)) ?? {};
    expect(answers).toMatchObject({ purpose: 'marriage', spouseName: 'Trần Văn Minh' });
    expect(answers).not.toHaveProperty('copies');
    expect(fee).toBe(8_000);
  });

  it('open in two tabs is saved by the first and not overwritten by the second', async () => {
    const seen = await revision();
    const tab = (address: string) =>
      saveAnswers(
        world.deps,
        { draftId, page: 'owner', raw: { ...statusPages.owner, address }, revision: seen },
        world.cast.lan,
      );
    const both = await Promise.all([tab('Nhà một'), tab('Nhà hai')]);
    expect(both.filter((saved) => saved && 'saved' in saved)).toHaveLength(1);
    expect(both).toContainEqual({ changedMeanwhile: true });
    expect(await tab('Nhà ba')).toEqual({ changedMeanwhile: true });
    expect(await revision()).toBe(seen + 1);
  });

  it.each([Number.NaN, -1, 0, 1.5, 2 ** 31, 2 ** 53, Number.POSITIVE_INFINITY])(
    'is not saved over the revision %d',
    async (wrong) => {
      const asked = { draftId, page: 'owner', raw: statusPages.owner, revision: wrong };
      expect(await saveAnswers(world.deps, asked, world.cast.lan)).toEqual({ changedMeanwhile: true });
    },
  );

  it('is seen, changed and thrown away by nobody else', async () => {
    const asked = { draftId, page: 'owner', raw: statusPages.owner, revision: await revision() };
    expect(await readApplication(world.deps, { draftId }, world.cast.minh)).toBeNull();
    expect(await saveAnswers(world.deps, asked, world.cast.minh)).toBeNull();
    expect(await discardApplication(world.deps, { draftId }, world.cast.minh)).toBe(false);
    expect(await readApplication(world.deps, { draftId }, { ...world.cast.lan, assurance: 1 })).toBeNull();
    expect(await discardApplication(world.deps, { draftId }, world.cast.lan)).toBe(true);
    expect(await readApplication(world.deps, { draftId }, world.cast.lan)).toBeNull();
  });
});

describe('a paper of an application', () => {
  beforeEach(() => save('history', divorced));

  it('is attached, opened and taken out by its owner only', async () => {
    const given = await attach('divorceJudgment');
    const partId = given && 'attached' in given ? given.attached.id : '';
    expect(await downloadPart(world.deps, { partId }, world.cast.lan)).toMatchObject({
      fileName: 'quyết định.pdf',
      mime: 'application/pdf',
    });
    expect(await downloadPart(world.deps, { partId }, world.cast.minh)).toBeNull();
    expect(await downloadPart(world.deps, { partId }, world.cast.clerk)).toBeNull();
    expect(await removePaper(world.deps, { partId }, world.cast.minh)).toBe(false);
    expect(await submit()).toEqual({ dossierId: draftId });
  });

  it('given twice is one', async () => {
    expect(await attach('divorceJudgment')).toEqual(await attach('divorceJudgment'));
    expect((await readApplication(world.deps, { draftId }, world.cast.lan))?.parts).toHaveLength(1);
  });

  it.each(['original', 'nothing', '__proto__', 'toString', ''])('«%s» is not one that is asked for', async (paper) => {
    expect(await attach(paper)).toBeNull();
  });

  it('is refused when it is no file that may be handed in', async () => {
    expect(await attach('divorceJudgment', 'a.pdf', new Uint8Array())).toEqual({ rejected: 'empty' });
    expect(await attach('divorceJudgment', 'a.pdf', Buffer.from('<script>alert(1)</script>'))).toHaveProperty(
      'rejected',
    );
    expect(await attach('divorceJudgment', 'a.exe', smallPdf())).toHaveProperty('rejected');
    const huge = Buffer.concat([smallPdf(), Buffer.alloc(10 * 1024 * 1024)]);
    expect(await attach('divorceJudgment', 'a.pdf', huge)).toEqual({ rejected: 'tooLarge' });
    expect((await readApplication(world.deps, { draftId }, world.cast.lan))?.parts).toEqual([]);
  });

  it.each([
    '../../x.pdf',
    'con.pdf',
    'a\0.pdf',
    'a\ud800.pdf',
    `${'x'.repeat(400)}.pdf`,
    '\u202efdp.pdf',
    'a"\r\nX: 1.pdf',
    '.pdf',
  ])('named %j is attached under a clean name, or refused', async (name) => {
    const given = await attach('divorceJudgment', name, smallPdf(String(name.length)));
    expect(given).not.toBeNull();
    const kept = given && 'attached' in given ? given.attached.name : 'refused';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(kept).not.toMatch(/[\0-\x1f/\\"\u202e\ud800]/);
    expect(Buffer.byteLength(kept)).toBeLessThan(256);
  });

  it('belongs to nobody who is not its owner', async () => {
    const file = { name: 'a.pdf', bytes: smallPdf() };
    expect(await attachPaper(world.deps, { draftId, paper: 'divorceJudgment', file }, world.cast.minh)).toBeNull();
    expect(await attachPaper(world.deps, { paper: 'divorceJudgment', file }, world.cast.lan)).toBeNull();
  });
});
