import { randomUUID } from 'node:crypto';
import { chainFault, leaseLetters, readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attachPaper } from '../application/attach-paper.ts';
import { searchAudit } from '../audit/search-audit.ts';
import { readMyMessages, writeToAgency } from '../messages/my-messages.ts';
import { whoLooked } from '../my-papers/who-looked.ts';
import { exportMyData } from '../my-profile/export-my-data.ts';
import { done, fillIn, makeWorld, paid, smallPdf, statusPages, submitted, type World } from '../testing/index.ts';
import { askErasure } from './ask-erasure.ts';
import { erasureItems } from './erasure-items.ts';
import { giveErasureAnswer } from './give-erasure-answer.ts';
import { listMyErasures, readMyErasure } from './my-erasures.ts';
import { listErasures, readErasure } from './see-to-erasures.ts';
import { sweepFiles } from './sweep-files.ts';

let world: World;
const divorced = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } };

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from erasure_request; delete from draft; delete from letter');
  await world.clock.set('2026-03-02', '09:00');
});

const ask = (items: readonly string[], more: { reason?: string; intentId?: string } = {}, citizen = world.cast.lan) => {
  const raw = { items: items.join('\n'), reason: more.reason ?? 'Tôi không dùng nữa.' };
  return askErasure(world.deps, { raw, intentId: more.intentId ?? randomUUID(), language: 'vi' }, citizen);
};
const waiting = async (staff = world.cast.admin) =>
  (await listErasures(world.deps, { list: 'open', page: 1 }, staff))?.rows;
async function asked(items: readonly string[]): Promise<{ id: string; code: string }> {
  const outcome = await ask(items);
  if (!outcome || !('code' in outcome)) throw new Error(JSON.stringify(outcome));
  return { id: (await waiting())?.[0]?.id ?? '', code: outcome.code };
}
const answer = (id: string, raw: Record<string, string>, staff = world.cast.admin) =>
  giveErasureAnswer(world.deps, { id, raw }, staff);
const countOf = async (text: string) =>
  Number((await world.deps.db.pool.query(text, [world.cast.lan.id])).rows[0].count);
const mine = (code: string, citizen = world.cast.lan) => readMyErasure(world.deps, { code }, citizen);
const letters = async () => (await leaseLetters(world.deps.db, 50)).map(({ kind }) => kind);

describe('what a person asks to have erased', () => {
  it('has a number and two working days, and is late after them', async () => {
    await world.clock.set('2026-03-06', '15:00');
    const { code } = await asked(['drafts', 'links']);
    expect(code).toMatch(/^XD-\w{5}-\w{5}$/);
    expect(await mine(code)).toMatchObject({
      items: ['drafts', 'links'],
      dueAt: '2026-03-10T10:00:00.000Z',
      isLate: false,
    });
    await world.clock.set('2026-03-10', '17:01');
    expect((await waiting())?.map(({ isLate, fullName }) => [isLate, fullName])).toEqual([[true, 'Nguyễn Thị Lan']]);
    expect(await mine(code, world.cast.minh)).toBeNull();
    expect(await mine('XD-\0')).toBeNull();
  });

  it('is asked once, whoever presses twice, and one after the other', async () => {
    const intentId = randomUUID();
    const [first, second] = await Promise.all([ask(['drafts'], { intentId }), ask(['drafts'], { intentId })]);
    expect(first).toEqual(second);
    expect(await ask(['links'])).toEqual({ waiting: true });
    expect(await ask(['links'], { intentId })).toEqual({ waiting: true });
    expect((await listMyErasures(world.deps, { page: 1 }, world.cast.lan))?.rows).toHaveLength(1);
  });

  it('says which data, and why', async () => {
    expect(await ask([], { reason: ' ' })).toEqual({
      problems: { items: { code: 'required' }, reason: { code: 'required' } },
    });
    expect(await ask(['drafts', 'journal'])).toMatchObject({ problems: { items: { code: 'notInList' } } });
    expect(await ask(['drafts'], {}, { ...world.cast.lan, assurance: 1 })).toBeNull();
    const acting = { id: 'm', ownerId: world.cast.minh.id, procedures: null };
    expect(await ask(['drafts'], {}, { ...world.cast.lan, mandate: acting } as typeof world.cast.lan)).toBeNull();
  });
});

describe('whoever answers', () => {
  it('says of each kind whether it goes, or by which ground it stays', async () => {
    const { id } = await asked(['drafts', 'dossiers', 'links']);
    expect(await answer(id, { drafts: 'keep', linksGround: 'x' })).toEqual({
      problems: {
        draftsGround: { code: 'required' },
        links: { code: 'required' },
        dossiersGround: { code: 'required' },
      },
    });
    expect(await answer(id, { drafts: 'erase', links: 'erase', dossiers: 'erase', dossiersGround: '' })).toMatchObject({
      problems: { dossiersGround: { code: 'required' } },
    });
  });

  it('is the administrator of the city, and nobody for themselves', async () => {
    const { id } = await asked(['links']);
    const { supervisor, head, clerk, admin } = world.cast;
    for (const staff of [supervisor, head, clerk]) {
      expect(await waiting(staff)).toBeUndefined();
      expect(await readErasure(world.deps, id, staff)).toBeNull();
      expect(await answer(id, { links: 'erase' }, staff)).toBeNull();
    }
    const herself = { ...admin, personId: world.cast.lan.id };
    expect(await waiting(herself)).toEqual([]);
    expect(await answer(id, { links: 'erase' }, herself)).toBeNull();
    expect(await readErasure(world.deps, 'nothing', admin)).toBeNull();
  });

  it('answers once: the second sees that it is answered, and nothing is erased twice', async () => {
    const { id, code } = await asked(['remarks']);
    const both = await Promise.all([
      answer(id, { remarks: 'erase' }),
      answer(id, { remarks: 'keep', remarksGround: 'Đang xác minh.' }),
    ]);
    expect(both.filter((each) => each && 'answered' in each)).toHaveLength(1);
    expect(both.filter((each) => each && 'conflict' in each)).toHaveLength(1);
    expect((await mine(code))?.answers).toHaveLength(1);
  });
});

describe('what is erased', () => {
  it('is gone: drafts with their files, and what was typed; the files of dossiers stay', async () => {
    const { lan } = world.cast;
    const draftId = await fillIn(world, lan, 'marital-status', divorced);
    const file = { name: 'án.pdf', bytes: smallPdf('chỉ có trong bản nháp') };
    await attachPaper(world.deps, { draftId, paper: 'divorceJudgment', file }, lan);
    const { rows } = await world.deps.db.pool.query<{ sha256: string }>('select sha256 from draft_part');
    const { id, code } = await asked(['drafts']);
    expect(await answer(id, { drafts: 'erase' })).toEqual({ answered: true });
    expect(await countOf('select count(*) from draft where person_id = $1')).toBe(0);
    expect((await mine(code))?.answers).toEqual([{ item: 'drafts', erased: 1, ground: null }]);
    const removed: string[] = [];
    const files = { ...world.deps.files, remove: async (sha256: string) => void removed.push(sha256) };
    expect(await sweepFiles({ ...world.deps, files })).toBe(0);
    await world.clock.set('2027-01-01', '09:00');
    expect(await sweepFiles({ ...world.deps, files })).toBe(1);
    expect(removed).toEqual(rows.map(({ sha256 }) => sha256));
    expect(await sweepFiles({ ...world.deps, files })).toBe(0);
  });

  it('is what was asked for and no more; the journal and its chain stay as they are', async () => {
    const { lan, clerk, admin } = world.cast;
    const dossierId = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
    await writeToAgency(world.deps, { id: dossierId, text: 'Chuyện riêng của tôi', intentId: randomUUID() }, lan);
    await done(world, dossierId, clerk, 'accept', { papersChecked: 'yes' });
    const before = await readJournal(world.deps.db, dossierId);
    await world.deps.db.pool.query(
      `insert into notice (dossier_id, seq, person_id, kind, read_at) values ($1, 901, $2, 'accepted', now()),
        ($1, 902, $2, 'accepted', null)`,
      [dossierId, lan.id],
    );
    const own = 'select count(*) from notice where person_id = $1';
    const notices = await countOf(own);
    const { id } = await asked(['notices', 'messages', 'contact', 'devices', 'dossiers']);
    const kept = { dossiersGround: 'Luật Lưu trữ 33/2024/QH15.' };
    const erase = { notices: 'erase', messages: 'erase', contact: 'erase', devices: 'erase' };
    expect(await answer(id, { ...erase, ...kept })).toEqual({ answered: true });
    expect(notices - (await countOf(own))).toBe(1);
    expect(await countOf('select count(*) from person where id = $1 and num_nonnulls(email, phone) = 0')).toBe(1);
    // An open dossier needs what was written about it.
    expect((await readMyMessages(world.deps, { id: dossierId }, lan))?.messages.map(({ body }) => body)).toEqual([
      'Chuyện riêng của tôi',
    ]);
    await world.deps.db.pool.query('update dossier set closed_at = now() where id = $1', [dossierId]);
    const again = await asked(['messages']);
    await answer(again.id, { messages: 'erase' });
    expect((await readMyMessages(world.deps, { id: dossierId }, lan))?.messages.map(({ body }) => body)).toEqual(['']);
    expect(await readJournal(world.deps.db, dossierId)).toEqual(before);
    expect(await chainFault(world.deps.db, dossierId)).toBeNull();
    // Nobody is written to at an address that was just erased.
    expect(await letters()).toEqual([]);
    const audit = await searchAudit(
      world.deps,
      { dossier: '', person: '', from: '2026-03-01', next: '2026-04-01' },
      admin,
    );
    expect(audit?.rows.filter((row) => row.kind === 'opened').map(({ what }) => what)).toContain('erasure');
    expect((await whoLooked(world.deps, lan)).map(({ what }) => what)).toContain('erasure');
  });

  it('is written to the person, and in what they take away', async () => {
    await world.deps.db.pool.query(`update person set email = 'lan@example.vn' where id = $1`, [world.cast.lan.id]);
    const { id, code } = await asked(['links', 'paperDates', 'petitions', 'remarks']);
    const keep = { petitions: 'keep', petitionsGround: 'Đang giải quyết.' };
    await answer(id, { links: 'erase', paperDates: 'erase', remarks: 'erase', ...keep });
    expect(await letters()).toEqual(['erasureAnswered']);
    const taken = await exportMyData(world.deps, world.cast.lan);
    let text = '';
    for await (const piece of taken?.text ?? []) text += piece;
    expect(JSON.parse(text).erasures.map((each: { code: string }) => each.code)).toContain(code);
    expect((await listErasures(world.deps, { list: 'answered', page: 1 }, world.cast.admin))?.rows[0]?.code).toBe(code);
  });

  it('can be all that is listed, and every kind runs', async () => {
    const { id, code } = await asked(erasureItems);
    const verdicts = Object.fromEntries(erasureItems.map((item) => [item, 'erase']));
    expect(await answer(id, { ...verdicts, dossiersGround: 'Luật Lưu trữ.' })).toEqual({ answered: true });
    expect((await mine(code))?.answers.map(({ item }) => item)).toEqual([...erasureItems]);
  });
});
