import { randomUUID } from 'node:crypto';
import { leaseLetters } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Citizen, Staff } from '../actors.ts';
import { readIndicators } from '../indicators/read-indicators.ts';
import { exportMyData } from '../my-profile/export-my-data.ts';
import { listWork } from '../staff/list-work.ts';
import { makeWorld, type World, wards } from '../testing/index.ts';
import { followPetition } from './follow-petition.ts';
import { listPetitions } from './list-petitions.ts';
import { listMyPetitions } from './my-petitions.ts';
import { listPublicPetitions } from './public-petitions.ts';
import { readPetition } from './read-petition.ts';
import { takePetitionStep } from './take-petition-step.ts';
import { writePetition } from './write-petition.ts';

let world: World;
const now = '2026-03-02T02:00:00.000Z';
const department = 'so-khoa-hoc-cong-nghe';
const said = { kind: 'rule', agencyId: wards.own, body: 'Mẫu đơn hỏi quá nhiều.', publicity: 'anonymous' };
const known = { fullName: 'Lê Thị Tư', email: 'tu@example.vn' };

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.deps.db.pool.query(`alter table petition_event disable trigger all;
    delete from petition_event; delete from petition; delete from letter; alter table petition_event enable trigger all`);
});

async function written(raw: Record<string, string> = {}, citizen: Citizen | null = world.cast.lan) {
  const more = citizen ? {} : known;
  const outcome = await writePetition(
    world.deps,
    { raw: { ...said, ...more, ...raw }, intentId: randomUUID(), language: 'vi' },
    citizen,
  );
  if (!('code' in outcome)) throw new Error(JSON.stringify(outcome));
  const { rows } = await world.deps.db.pool.query<{ id: string }>('select id from petition where code = $1', [
    outcome.code,
  ]);
  return { ...outcome, id: rows[0]?.id ?? '' };
}

const step = async (
  id: string,
  name: string,
  staff: Staff,
  raw: Record<string, string> = {},
  intentId = randomUUID(),
) => {
  const seen = await readPetition(world.deps, { id }, staff);
  const version = seen?.petition.version ?? 0;
  return takePetitionStep(world.deps, { id, step: name, version, raw, intentId }, staff);
};
const counted = async (staff: Staff) => (await listWork(world.deps, { queue: 'all', now }, staff)).petitions;
const follow = (code: string, lookup = '', citizen: Citizen | null = null) =>
  followPetition(world.deps, { code, lookup }, citizen);
const letters = async () => (await leaseLetters(world.deps.db, 50)).map(({ kind, recipient }) => [kind, recipient]);
const open = async (typed = '') => (await listPublicPetitions(world.deps, { typed, page: 1 })).rows;

async function published(raw: Record<string, string> = {}) {
  const { head, leader } = world.cast;
  const petition = await written(raw);
  await step(petition.id, 'receive', head);
  await step(petition.id, 'answer', head, { answer: 'Mẫu đã được rút gọn.' });
  await step(petition.id, 'publish', leader, { question: 'Mẫu đơn hỏi nhiều', answer: 'Đã rút gọn.' });
  return petition;
}

describe('a petition', () => {
  it('goes from the writing to the public answer, and the petitioner is told of each step', async () => {
    const petition = await published();
    expect(await open()).toMatchObject([
      { code: petition.code, question: 'Mẫu đơn hỏi nhiều', answer: 'Đã rút gọn.', fullName: null },
    ]);
    expect((await letters()).map(([kind]) => kind)).toEqual([
      ...['petitionReceived', 'petitionAnswered', 'petitionPublished'],
    ]);
    const seen = await readPetition(world.deps, { id: petition.id }, world.cast.leader);
    expect(seen?.lines.map(({ step: name, actor }) => [name, actor])).toEqual([
      ...[
        ['send', null],
        ['receive', 'Phạm Quốc Bảo'],
      ],
      ...[
        ['answer', 'Phạm Quốc Bảo'],
        ['publish', 'Hoàng Minh Đức'],
      ],
    ]);
  });

  it('is written by anybody who gives a name, and once, however often the form is sent', async () => {
    const intentId = randomUUID();
    const again = (raw: Record<string, string>) =>
      writePetition(world.deps, { raw: { ...said, ...raw }, intentId, language: 'en' }, null);
    expect(await again({})).toMatchObject({ problems: { fullName: { code: 'required' } } });
    const first = await again(known);
    expect(first).toMatchObject({ code: expect.stringMatching(/^PA-/), lookupCode: expect.stringMatching(/^\d{8}$/) });
    expect(await again(known)).toEqual(first);
    expect(await again({ ...known, body: 'Khác' })).toEqual({ reused: true });
    const odd = { ...known, kind: 'x', agencyId: 'nowhere', publicity: '', body: ' ' };
    const judged = await writePetition(world.deps, { raw: odd, intentId: 'x', language: 'vi' }, null);
    expect(Object.keys(('problems' in judged && judged.problems) || {}).sort()).toEqual([
      ...['agencyId', 'body', 'kind', 'publicity'],
    ]);
  });

  it('is followed with both codes or by whoever wrote it signed in, and by nobody else', async () => {
    const mine = await written();
    const { code, lookupCode } = mine;
    expect(await follow(code.toLowerCase().replaceAll('-', ' '), ` ${lookupCode} `)).toMatchObject({
      mine: { state: 'sent', body: said.body, lookupCode: null, dueAt: '2026-03-09T10:00:00.000Z' },
    });
    expect(await follow(code, '', world.cast.lan)).toMatchObject({ mine: { lookupCode } });
    for (const wrong of ['0000000', '00000000', `${lookupCode}1`]) expect(await follow(code, wrong)).toBeNull();
    expect(await follow(code, '', world.cast.minh)).toEqual({ ask: true });
    expect(await follow('PA-00000-00000')).toEqual({ ask: true });
    expect(await follow('\u0000', '1')).toBeNull();
    const own = await listMyPetitions(world.deps, { page: 1, now }, world.cast.lan);
    expect(own.rows.map((row) => row.code)).toEqual([code]);
    expect((await listMyPetitions(world.deps, { page: 1, now }, world.cast.minh)).rows).toEqual([]);
  });

  it('does not say to the petitioner who did what', async () => {
    const petition = await written();
    await step(petition.id, 'refuse', world.cast.head, { ground: 'complaint', note: 'Đây là khiếu nại.' });
    const followed = await follow(petition.code, petition.lookupCode);
    expect(followed).toMatchObject({ mine: { state: 'refused', ground: 'complaint', dueAt: null } });
    expect(JSON.stringify(followed)).not.toMatch(/Phạm Quốc Bảo|aboutIds/);
    expect(JSON.stringify(followed)).toContain('Đây là khiếu nại.');
  });

  it('is in the data that a person takes away', async () => {
    const { code } = await written();
    let text = '';
    for await (const part of (await exportMyData(world.deps, world.cast.lan))?.text ?? []) text += part;
    expect(JSON.parse(text).petitions).toMatchObject([{ code, text: said.body }]);
  });
});

describe('the office', () => {
  it('sees what was sent to its agencies, with the counts of each state', async () => {
    await written();
    await written({ agencyId: wards.asked });
    const { head, clerk, handler, admin } = world.cast;
    expect((await listPetitions(world.deps, { state: 'sent', agencyId: '', page: 1 }, head)).rows).toHaveLength(1);
    expect(await counted(head)).toEqual({ sent: { count: 1, late: 0 } });
    await world.clock.set('2026-03-10', '09:00');
    expect(await counted(head)).toEqual({ sent: { count: 1, late: 1 } });
    await world.clock.set('2026-03-02', '09:00');
    expect((await listPetitions(world.deps, { state: 'sent', agencyId: wards.asked, page: 1 }, head)).rows).toEqual([]);
    for (const staff of [clerk, handler, admin]) expect(await counted(staff)).toEqual({});
  });

  it('is judged by what was due: an answer or a refusal in time, none, one too late', async () => {
    const { head, supervisor } = world.cast;
    const period = { from: '2026-03-01', next: '2026-04-01' };
    const punctuality = async (at: string) =>
      (await readIndicators(world.deps, { period, now: at }, supervisor))?.counts.petitions;
    const [answered, refused, late] = [await written(), await written(), await written()];
    await written();
    await step(answered.id, 'receive', head);
    await step(answered.id, 'answer', head, { answer: 'Đã xem.' });
    await step(refused.id, 'refuse', head, { ground: 'unclear', note: 'Không rõ việc gì.' });
    expect(await punctuality('2026-03-05T10:00:00.000Z')).toEqual({ due: 0, onTime: 0 });
    await world.clock.set('2026-03-30', '09:00');
    await step(late.id, 'refuse', head, { ground: 'unclear', note: 'Không rõ việc gì.' });
    await world.clock.set('2026-03-02', '09:00');
    expect(await punctuality('2026-03-31T10:00:00.000Z')).toEqual({ due: 4, onTime: 2 });
  });

  it('lets nobody take a step that is not theirs', async () => {
    const { id } = await written();
    const { head, leader, supervisor, clerk, reportClerk } = world.cast;
    expect(await step(id, 'receive', leader)).toBeNull();
    expect(await step(id, 'receive', clerk)).toBeNull();
    expect(await step(id, 'receive', reportClerk)).toBeNull();
    expect(await step(id, 'nothing', head)).toBeNull();
    expect(await step(id, 'answer', head, { answer: 'x' })).toEqual({ conflict: true });
    expect(await step(id, 'receive', supervisor)).toEqual({ taken: 'receive' });
    expect(await step(id, 'answer', clerk, { answer: 'x' })).toBeNull();
    expect(await step(id, 'answer', leader, { answer: ' ' })).toMatchObject({
      problems: { answer: { code: 'required' } },
    });
    expect(await step(id, 'answer', leader, { answer: 'Đã xem.' })).toEqual({ taken: 'answer' });
    expect(await step(id, 'publish', head, { question: 'a', answer: 'b' })).toBeNull();
  });

  it('does one thing for one form, and the second of two people sees that it changed', async () => {
    const { id } = await written();
    const { head, supervisor } = world.cast;
    const intentId = randomUUID();
    const by = (staff: Staff, key: string) =>
      takePetitionStep(world.deps, { id, step: 'receive', version: 1, raw: {}, intentId: key }, staff);
    const outcomes = await Promise.all([by(head, intentId), by(head, intentId), by(head, intentId)]);
    expect(outcomes).toEqual(outcomes.map(() => ({ taken: 'receive' })));
    expect(await by(supervisor, randomUUID())).toEqual({ conflict: true });
    expect(await letters()).toEqual([['petitionReceived', '001190000011@example.vn']]);
  });

  it('passes on to the competent agency, where the days begin anew, and sees it no more', async () => {
    const { id, code, lookupCode } = await written({}, null);
    const { head } = world.cast;
    await world.clock.set('2026-03-04', '09:00');
    expect(await step(id, 'passOn', head, { agencyId: wards.own })).toMatchObject({ problems: { agencyId: {} } });
    expect(await step(id, 'passOn', head, { agencyId: wards.asked })).toMatchObject({
      trouble: { field: 'agencyId', why: 'nobody' },
    });
    const intentId = randomUUID();
    expect(await step(id, 'passOn', head, { agencyId: department, note: 'Đường này' }, intentId)).toEqual({
      taken: 'passOn',
    });
    expect(await step(id, 'passOn', head, { agencyId: department }, intentId)).toEqual({ taken: 'passOn' });
    expect(await readPetition(world.deps, { id }, head)).toBeNull();
    expect(await follow(code, lookupCode)).toMatchObject({
      mine: { state: 'sent', agency: { id: department }, dueAt: '2026-03-11T10:00:00.000Z' },
    });
    expect(await letters()).toEqual([['petitionPassedOn', 'tu@example.vn']]);
    await world.clock.set('2026-03-02', '09:00');
  });
});

describe('a petition about conduct', () => {
  const conduct = { kind: 'conduct', aboutWhom: 'ông PHẠM quốc bảo, tầng 2' };

  it('is never seen by whom it names', async () => {
    const { id } = await written(conduct);
    const { head, supervisor } = world.cast;
    expect(await readPetition(world.deps, { id }, head)).toBeNull();
    expect(await counted(head)).toEqual({});
    expect((await listPetitions(world.deps, { state: 'sent', agencyId: '', page: 1 }, head)).rows).toEqual([]);
    const forced = { id, step: 'refuse', version: 1, raw: { ground: 'unclear', note: 'x' }, intentId: randomUUID() };
    expect(await takePetitionStep(world.deps, forced, head)).toBeNull();
    expect(await readPetition(world.deps, { id }, supervisor)).toMatchObject({ open: ['receive', 'refuse', 'passOn'] });
  });

  it('nor by whom the office finds out that it is about', async () => {
    const { id } = await written({ kind: 'conduct', aboutWhom: 'người ký giấy' });
    const { head, leader } = world.cast;
    expect(await step(id, 'receive', head, { aboutId: leader.id })).toEqual({ taken: 'receive' });
    expect(await readPetition(world.deps, { id }, leader)).toBeNull();
    expect(await step(id, 'answer', head, { answer: 'Đã nhắc nhở.' })).toEqual({ taken: 'answer' });
  });

  it('goes to the agency above where everybody who takes up petitions is named, or nobody does', async () => {
    await world.deps.db.pool.query(`update agency set parent_id = $1 where id = $2`, [wards.asked, wards.own]);
    const { id } = await written({ kind: 'conduct', aboutWhom: 'Phạm Quốc Bảo và Đỗ Hải Yến' });
    const { rows } = await world.deps.db.pool.query('select agency_id from petition where id = $1', [id]);
    expect(rows).toEqual([{ agency_id: wards.asked }]);
    await world.deps.db.pool.query(`update agency set parent_id = $1 where id = $2`, [wards.own, wards.last]);
    const lost = await written({ agencyId: wards.last });
    expect(await readPetition(world.deps, { id: lost.id }, world.cast.head)).not.toBeNull();
  });

  it('is not about anybody where no name is', async () => {
    const { id } = await written({ kind: 'rule', aboutWhom: 'Phạm Quốc Bảo' });
    expect(await readPetition(world.deps, { id }, world.cast.head)).not.toBeNull();
  });
});

describe('what everybody reads', () => {
  it('is what was agreed to: nothing, the answer, or the answer with a name', async () => {
    const { head, leader } = world.cast;
    const secret = await written({ publicity: 'none' });
    await step(secret.id, 'receive', head);
    await step(secret.id, 'answer', head, { answer: 'x' });
    expect(await step(secret.id, 'publish', leader, { question: 'a', answer: 'b' })).toEqual({ conflict: true });
    await published({ publicity: 'named' });
    expect((await open()).map(({ fullName }) => fullName)).toEqual(['Nguyễn Thị Lan']);
  });

  it('tells neither numbers nor names of those who did not agree', async () => {
    const { head, leader } = world.cast;
    const { id } = await written();
    await step(id, 'receive', head);
    await step(id, 'answer', head, { answer: 'Đã xem.' });
    const tried = (question: string, answer: string) => step(id, 'publish', leader, { question, answer });
    expect(await tried('Bà Nguyễn Thị Lan hỏi', 'Đáp')).toMatchObject({
      trouble: { field: 'question', why: 'personal' },
    });
    expect(await tried('Hỏi', 'Gọi 0912 345 678')).toMatchObject({ trouble: { field: 'answer', why: 'personal' } });
    expect(await tried('Hỏi', 'Đáp')).toEqual({ taken: 'publish' });
  });

  it('nor whom it is about, also where they work elsewhere', async () => {
    const { supervisor, reportClerk } = world.cast;
    const { id } = await written({ kind: 'conduct', aboutWhom: 'ông Phạm Quốc Bảo' });
    await step(id, 'receive', supervisor);
    await step(id, 'answer', supervisor, { answer: 'Đã nhắc nhở.' });
    await world.deps.db.pool.query('update petition set about_ids = about_ids || $2::text where id = $1', [
      id,
      reportClerk.id,
    ]);
    const tried = (question: string) => step(id, 'publish', supervisor, { question, answer: 'Đã nhắc nhở.' });
    expect(await tried('PHAM QUOC BAO nói to')).toMatchObject({ trouble: { why: 'personal' } });
    expect(await tried('Bà Ngô Kiều Oanh nói to')).toMatchObject({ trouble: { why: 'personal' } });
    expect(await tried('Một cán bộ nói to')).toEqual({ taken: 'publish' });
  });

  it('is found with or without diacritics, and gone when it is taken back', async () => {
    const { id, code } = await published();
    expect(await open('RUT gon')).toHaveLength(1);
    expect(await open('bach mai')).toHaveLength(0);
    expect(await open('cây cầu')).toHaveLength(0);
    expect(await follow(code)).toMatchObject({ open: { answer: 'Đã rút gọn.' } });
    expect(JSON.stringify(await follow(code))).not.toMatch(/Lan|lookup|0912/);
    await step(id, 'unpublish', world.cast.leader, { note: 'Sai tên thủ tục' });
    expect(await open()).toEqual([]);
    expect(await follow(code)).toEqual({ ask: true });
  });
});

it('the log of petitions is never changed', async () => {
  const { id } = await written();
  const { pool } = world.deps.db;
  for (const sql of [`update petition_event set note = 'x'`, 'delete from petition_event', 'truncate petition_event'])
    await expect(pool.query(sql)).rejects.toThrow('append-only');
  await expect(pool.query('delete from petition where id = $1', [id])).rejects.toThrow();
});
