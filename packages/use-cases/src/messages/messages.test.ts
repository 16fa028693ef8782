import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { exportMyData } from '../my-profile/export-my-data.ts';
import { listWork } from '../staff/list-work.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { longestMessage, mostWaiting } from './message-body.ts';
import { readMyMessages, writeToAgency } from './my-messages.ts';
import { answerCitizen, listUnanswered, readMessages } from './staff-messages.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from dossier_message');
  id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
});

const write = (text: string, citizen = world.cast.lan, intentId: string = randomUUID()) =>
  writeToAgency(world.deps, { id, text, intentId }, citizen);
const answer = (text: string, staff = world.cast.clerk, intentId: string = randomUUID()) =>
  answerCitizen(world.deps, { id, text, intentId }, staff);
const thread = async () => (await readMyMessages(world.deps, { id }, world.cast.lan))?.messages ?? [];

describe('what a citizen and an agency write to each other', () => {
  it('stands in order for both, answered or waiting', async () => {
    await write('Tôi cần thêm giấy gì không?');
    await write('  Và khi nào có kết quả?  ');
    expect(await answer('Không. Kết quả có vào ngày 5 tháng 3.')).toEqual({ written: true });
    await write('Cảm ơn.');
    expect((await thread()).map(({ body, agency, waits }) => [body, agency?.name ?? 'Lan', waits])).toEqual([
      ['Tôi cần thêm giấy gì không?', 'Lan', false],
      ['Và khi nào có kết quả?', 'Lan', false],
      ['Không. Kết quả có vào ngày 5 tháng 3.', 'Phường Bạch Mai', false],
      ['Cảm ơn.', 'Lan', true],
    ]);
    const seen = await readMessages(world.deps, { id }, world.cast.handler);
    expect(seen?.messages.map(({ author }) => author)).toEqual([null, null, 'Vũ Thu Hương', null]);
  });

  it('changes nothing about the dossier, so that no clerk’s page is overtaken', async () => {
    const { version } = (await standing(world, id)).dossier;
    await write('Xin chào');
    await answer('Chào bạn');
    expect((await standing(world, id)).dossier.version).toBe(version);
  });

  it('is kept once, however often a form is sent', async () => {
    const [question, reply] = [randomUUID(), randomUUID()];
    await Promise.all([1, 2, 3].map(() => write('Một lần', world.cast.lan, question)));
    await answer('Một lần', world.cast.clerk, reply);
    await write('Còn chờ');
    await answer('Một lần', world.cast.clerk, reply);
    expect((await thread()).map(({ waits }) => waits)).toEqual([false, false, true]);
  });

  it('is read by nobody else, and written by those whose work it is', async () => {
    const { minh, lan, clerk, handler, leader, documentClerk, supervisor, otherClerk, consultee, admin } = world.cast;
    expect(await write('Tôi là Minh', minh)).toBeNull();
    expect(await write('Chưa chắc là Lan', { ...lan, assurance: 1 })).toBeNull();
    expect(await readMyMessages(world.deps, { id }, minh)).toBeNull();
    for (const staff of [documentClerk, supervisor, otherClerk, consultee, admin])
      expect(await answer('Không phải việc của tôi', staff)).toBeNull();
    for (const staff of [clerk, handler, leader]) expect(await answer('Chào bạn', staff)).toEqual({ written: true });
    expect(await readMessages(world.deps, { id }, otherClerk)).toBeNull();
    expect(await readMessages(world.deps, { id }, supervisor)).toMatchObject({ mayAnswer: false });
  });

  it('has a beginning and an end', async () => {
    expect(await write('  ')).toMatchObject({ problems: { message: { code: 'required' } } });
    const long = 'a'.repeat(longestMessage + 1);
    expect(await write(long)).toMatchObject({ problems: { message: { code: 'tooLong' } }, text: long });
    expect(await answer(long)).toMatchObject({ problems: { message: { code: 'tooLong' } } });
    expect(await thread()).toEqual([]);
    await write('a\0b');
    expect((await thread()).map(({ body }) => body)).toEqual(['ab']);
  });

  it('waits for an answer after so many lines, also when they come at once', async () => {
    const sent = await Promise.all(Array.from({ length: mostWaiting + 3 }, (_, index) => write(`Tin ${index}`)));
    expect(sent.filter((outcome) => outcome && 'written' in outcome)).toHaveLength(mostWaiting);
    expect((await readMyMessages(world.deps, { id }, world.cast.lan))?.standing).toBe('tooMany');
    await answer('Đã đọc cả.');
    expect((await readMyMessages(world.deps, { id }, world.cast.lan))?.standing).toBe('open');
    expect((await thread()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('ends with the dossier, but what still waits can be answered', async () => {
    await write('Tôi không cần nữa');
    await paid(world, id, world.cast.lan);
    await world.deps.db.pool.query('update dossier set closed_at = now() where id = $1', [id]);
    expect(await write('Còn một câu')).toEqual({ standing: 'closed' });
    expect(await answer('Đã rõ')).toEqual({ written: true });
  });

  it('goes along when a person takes away what is kept of them', async () => {
    await write('Đây là lời của Lan');
    const data = await exportMyData(world.deps, world.cast.lan);
    let json = '';
    if (data) for await (const piece of data.text) json += piece;
    const { dossiers } = JSON.parse(json);
    const mine = dossiers.find((each: { id: string }) => each.id === id);
    expect(mine.messages).toMatchObject([{ text: 'Đây là lời của Lan', fromAgency: null }]);
  });
});

describe('the list of what waits', () => {
  it('names each dossier once for the agency that must answer, the longest first', async () => {
    await write('Một');
    await write('Hai');
    const { clerk, handler, supervisor, otherClerk } = world.cast;
    for (const staff of [clerk, handler])
      expect(await listUnanswered(world.deps, staff)).toMatchObject([
        { dossierId: id, owner: 'Nguyễn Thị Lan', open: 2, procedureCode: '1.004873' },
      ]);
    for (const staff of [supervisor, otherClerk]) expect(await listUnanswered(world.deps, staff)).toEqual([]);
    const counted = async (staff: Staff) =>
      (await listWork(world.deps, { queue: 'all', now: '2026-03-02T02:00:00.000Z' }, staff)).unanswered;
    expect(await Promise.all([clerk, handler, supervisor, otherClerk].map(counted))).toEqual([1, 1, 0, 0]);
    expect(await counted({ ...clerk, personId: world.cast.lan.id })).toBe(0);
    await answer('Ba');
    expect(await counted(clerk)).toBe(0);
    expect(await listUnanswered(world.deps, clerk)).toEqual([]);
  });

  it('leaves out what a member of staff wrote as a citizen', async () => {
    await write('Một');
    const { clerk, lan } = world.cast;
    expect(await listUnanswered(world.deps, { ...clerk, personId: lan.id })).toEqual([]);
  });

  it('goes along with a dossier that is accepted and passed on', async () => {
    await write('Một');
    await paid(world, id, world.cast.lan);
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
    expect(await listUnanswered(world.deps, world.cast.handler)).toHaveLength(1);
  });
});
