import { randomUUID } from 'node:crypto';
import { procedures } from '@mot-cua/catalog';
import { addNotice, findStaff, readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { listMyNotices } from '../my-notices/list-my-notices.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, statusPages, submitted, type World, wards } from '../testing/index.ts';
import { draftPlaceholders } from './draft-placeholders.ts';
import { listWordings, readWording } from './read-wordings.ts';
import { restoreWording, setWording, tryWording } from './set-wording.ts';
import { draftSubject, noticeSubject, type WordingSubject } from './wording-subject.ts';

let world: World;
/** A supervisor of a ward below the city. */
let below: Staff;

const drafts = (outcome = 'granted', agencyId: string | null = null) =>
  draftSubject('marital-status', outcome, agencyId) as WordingSubject;
const accepted = noticeSubject('accepted') as WordingSubject;

const days = (from: number, to?: number) => ({
  ...{ 'from.day': String(from), 'from.month': '3', 'from.year': '2026' },
  ...(to && { 'to.day': String(to), 'to.month': '3', 'to.year': '2026' }),
});

const set = (
  subject: WordingSubject,
  raw: Record<string, string>,
  { seen = 0, staff = world.cast.admin, intentId = randomUUID() as string } = {},
) => setWording(world.deps, { subject, raw, seen, intentId }, staff);

beforeAll(async () => {
  world = await makeWorld();
  const { db } = world.deps;
  await db.pool.query(`update agency set parent_id = $1 where id = $2`, [wards.own, wards.asked]);
  await db.pool.query(`insert into staff (id, subject, full_name) values ('below', 'below', 'Trần Văn Dưới')`);
  await db.pool.query(
    `insert into staff_post (staff_id, agency_id, role, valid_from) values ('below', $1, 'supervisor', '2025-07-01')`,
    [wards.asked],
  );
  const found = await findStaff(db, { id: 'below' });
  below = { kind: 'staff', id: 'below', personId: null, posts: found?.posts ?? [] };
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await world.deps.db.pool.query('delete from notice; delete from wording');
});

const newest = async (subject: WordingSubject) => (await readWording(world.deps, subject, world.cast.admin))?.inForce;

describe('the places in a draft', () => {
  it('are named once in every service, and never for a number of a person', () => {
    for (const procedure of procedures)
      for (const outcome of ['granted', 'refused'] as const) {
        const names = draftPlaceholders(procedure, outcome);
        expect([procedure.slug, names.length]).toEqual([procedure.slug, new Set(names).size]);
        expect(names).not.toContain('personalId');
      }
  });
});

describe('the words for drafts', () => {
  it('hold from a day on, and a temporary version gives way again', async () => {
    await set(drafts(), { text: 'Một: {{ownerName}}', ...days(2) });
    await set(drafts(), { text: 'Hai', ...days(4) }, { seen: 1 });
    await set(drafts(), { text: 'Ba', ...days(6, 7) }, { seen: 2 });
    const held: (string | undefined)[] = [];
    for (const day of ['02', '03', '04', '05', '06', '07', '08']) {
      await world.clock.set(`2026-03-${day}`, '08:00');
      held.push((await newest(drafts()))?.words?.text);
    }
    expect(held).toEqual(['Một: {{ownerName}}', 'Một: {{ownerName}}', 'Hai', 'Hai', 'Ba', 'Ba', 'Hai']);
  });

  it('are told what is wrong with them at the question, all at once', async () => {
    expect(await set(drafts(), { text: 'Của {{ownerNam}}', ...days(1) })).toMatchObject({
      troubles: [
        { field: 'text', code: 'unknown', name: 'ownerNam' },
        { field: 'from', code: 'fromPast' },
      ],
    });
    expect(await set(drafts(), { text: 'Của {{ownerName}', ...days(5, 4) })).toMatchObject({
      troubles: [
        { field: 'text', code: 'unclosed' },
        { field: 'to', code: 'toBeforeFrom' },
      ],
    });
    expect(await set(drafts('granted'), { text: '{{ground}}', ...days(2) })).toMatchObject({
      troubles: [{ code: 'unknown', name: 'ground' }],
    });
    expect(await set(drafts('refused'), { text: '{{ground}}', ...days(2) })).toEqual({ set: 1 });
    expect(await set(drafts(), { text: '', ...days(2) })).toMatchObject({ problems: { text: { code: 'required' } } });
  });

  it('are made once for a form, and not over a version that somebody else made meanwhile', async () => {
    const intentId = randomUUID();
    expect(await set(drafts(), { text: 'A', ...days(2) }, { intentId })).toEqual({ set: 1 });
    expect(await set(drafts(), { text: 'A', ...days(2) }, { intentId })).toEqual({ set: 1 });
    expect(await set(drafts(), { text: 'B', ...days(2) })).toEqual({ overtaken: true });
    const racing = ['C', 'D', 'E', 'F'].map((text) => set(drafts(), { text, ...days(2) }, { seen: 1 }));
    const outcomes = await Promise.all(racing);
    expect(outcomes.filter((each) => each && 'set' in each)).toHaveLength(1);
    expect(await readWording(world.deps, drafts(), world.cast.admin)).toMatchObject({
      versions: [{ number: 2 }, { number: 1, words: { text: 'A' }, madeByName: 'Ngô Văn Tú' }],
    });
  });

  it('of an agency go before the city’s, until it goes back to them', async () => {
    const own = drafts('granted', wards.asked);
    await set(drafts(), { text: 'Thành phố', ...days(2) });
    expect(await set(own, { text: 'Phường', ...days(2) }, { staff: below })).toEqual({ set: 1 });
    expect(await set(drafts(), { text: 'X', ...days(2) }, { staff: below, seen: 1 })).toBeNull();
    expect(await set(accepted, { closingVi: 'X', closingEn: 'X', ...days(2) }, { staff: below })).toBeNull();
    expect(await set(drafts('granted', wards.last), { text: 'X', ...days(2) }, { staff: below })).toBeNull();
    expect(await readWording(world.deps, own, below)).toMatchObject({
      inForce: { words: { text: 'Phường' } },
      behind: { words: { text: 'Thành phố' } },
    });
    expect(await restoreWording(world.deps, { subject: own, seen: 1, intentId: randomUUID() }, below)).toEqual({
      set: 2,
    });
    expect(await readWording(world.deps, own, below)).toMatchObject({ inForce: { words: null } });
    expect(await listWordings(world.deps, { agencyId: '' }, below)).toMatchObject({
      city: false,
      agencyId: wards.asked,
      notices: [],
    });
  });

  it('are nobody else’s to read or to give', async () => {
    const { clerk, handler, leader, head } = world.cast;
    for (const staff of [clerk, handler, leader, head]) {
      expect(await listWordings(world.deps, { agencyId: '' }, staff)).toBeNull();
      expect(await readWording(world.deps, drafts(), staff)).toBeNull();
      expect(await tryWording(world.deps, { subject: drafts(), raw: { text: 'A', ...days(2) } }, staff)).toBeNull();
      expect(await set(drafts(), { text: 'A', ...days(2) }, { staff })).toBeNull();
    }
    expect(await set(drafts(), { text: 'A', ...days(2) }, { staff: world.cast.supervisor })).toEqual({ set: 1 });
    expect(draftSubject('nothing', 'granted', null) ?? draftSubject('marital-status', 'x', null)).toBeNull();
    expect(noticeSubject('nothing')).toBeNull();
  });

  it('stand before the handler, and the draft notes with which version it began', async () => {
    const { cast, deps } = world;
    await set(drafts(), { text: 'Đề nghị cấp cho {{ownerName}}.', ...days(2) });
    const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
    expect((await readDossier(deps, { id }, cast.clerk))?.templates).toEqual([]);
    await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
    await done(world, id, cast.clerk, 'transfer');
    await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
    const [template] = (await readDossier(deps, { id }, cast.handler))?.templates ?? [];
    expect(template).toMatchObject({ number: 1, outcome: 'granted', text: 'Đề nghị cấp cho {{ownerName}}.' });
    // A newer version meanwhile does not make the draft false: it began with the first.
    await set(drafts(), { text: 'Khác', ...days(2) }, { seen: 1 });
    const draft = { outcome: 'granted', draft: 'Đề nghị cấp.' };
    await done(world, id, cast.handler, 'submitForApproval', { ...draft, draftedFrom: template?.id ?? '' });
    await done(world, id, cast.leader, 'returnInternally', { comment: 'Xem lại.' });
    const foreign = randomUUID();
    const asked = drafts('granted', wards.asked);
    await set(asked, { text: 'Của phường khác', ...days(2) }, { staff: below, intentId: foreign });
    await done(world, id, cast.handler, 'submitForApproval', { ...draft, draftedFrom: foreign });
    const view = await readDossier(deps, { id }, cast.leader);
    expect(view?.drafts.map((each) => each.template)).toEqual([{ id: template?.id, number: 1 }, null]);
    const entry = (await readJournal(deps.db, id)).find((each) => each.entry.type === 'submitForApproval');
    expect(entry?.entry.data).toMatchObject({ template: { number: 1 } });
  });
});

describe('the words of letters', () => {
  const both = { bodyVi: 'Hẹn {{due}}. {{link}}', bodyEn: 'By {{due}}. {{link}}' };

  it('are given in both languages, with what the reader must not miss', async () => {
    expect(await set(accepted, { closingVi: 'Mang theo giấy hẹn.', ...days(2) })).toMatchObject({
      troubles: [{ field: 'closingEn', code: 'otherLanguage' }],
    });
    expect(await set(accepted, { ...both, bodyEn: 'By {{link}}', subjectVi: 'Đã nhận', ...days(2) })).toMatchObject({
      troubles: [
        { field: 'subjectVi', code: 'missing', name: 'reference' },
        { field: 'bodyEn', code: 'missing', name: 'due' },
        { field: 'subjectEn', code: 'otherLanguage' },
      ],
    });
    expect(await set(accepted, { ...both, bodyVi: '{{amount}} {{due}} {{link}}', ...days(2) })).toMatchObject({
      troubles: [{ field: 'bodyVi', code: 'unknown', name: 'amount' }],
    });
    expect(await set(accepted, days(2))).toMatchObject({ troubles: [{ field: 'subjectVi', code: 'nothingSaid' }] });
    expect(await tryWording(world.deps, { subject: accepted, raw: { ...both, ...days(2) } }, world.cast.admin)).toEqual(
      {
        words: both,
      },
    );
    expect(await newest(accepted)).toBeNull();
    expect(await set(accepted, { ...both, ...days(2) })).toEqual({ set: 1 });
  });

  it('are kept with each letter: what was told stays as it was told', async () => {
    const { cast, deps } = world;
    const dossierId = await submitted(world, cast.lan, 'marital-status', statusPages);
    const tell = (seq: number) => addNotice(deps.db, { dossierId, seq, personId: cast.lan.id, kind: 'accepted' });
    expect((await tell(1)).words).toBeNull();
    await set(accepted, { ...both, ...days(2) });
    expect((await tell(1)).words).toBeNull();
    expect((await tell(2)).words).toEqual(both);
    await set(accepted, { closingVi: 'Sau', closingEn: 'After', ...days(2) }, { seen: 1 });
    expect((await tell(2)).words).toEqual(both);
    await restoreWording(deps, { subject: accepted, seen: 2, intentId: randomUUID() }, cast.admin);
    expect((await tell(3)).words).toBeNull();
    const { notices } = await listMyNotices(deps, { before: '' }, cast.lan);
    expect(notices.filter(({ kind }) => kind === 'accepted').map(({ words }) => words)).toEqual([null, both, null]);
  });
});
