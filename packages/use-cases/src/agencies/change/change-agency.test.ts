import { randomUUID } from 'node:crypto';
import { addDays } from '@mot-cua/calendar';
import { agenciesOn, agenciesUnder, endClosedPosts, findAgency, findStaff, givePost } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../proofs/seeded-random.ts';
import { announceMerger } from '../../reorganisation/announce-merger.ts';
import { makeWorld, paid, statusPages, submitted, type World, wards } from '../../testing/index.ts';
import { readAgency, readAgencyChanges } from '../read-agency.ts';
import { readTree } from '../read-tree.ts';
import { closeAgency } from './close-agency.ts';
import { foundAgency } from './found-agency.ts';
import { moveAgency } from './move-agency.ts';
import { tellContact } from './tell-contact.ts';
import { withdrawChange } from './withdraw-change.ts';

let world: World;
let number = 0;

/** The three boxes of a date. */
const boxes = (name: string, day: string): RawAnswers => {
  const [year, month, date] = day.split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};

const today = '2026-03-02';
const admin = () => world.cast.admin;

function founding(nameVi: string, from: string, more: RawAnswers = {}): RawAnswers {
  number += 1;
  const code = `${String(number).padStart(3, '0')}.00.95.H26`;
  return { kind: 'division', nameVi, nameEn: nameVi, code, ...boxes('from', from), ...more };
}

async function founded(parent: string, nameVi: string, from = today): Promise<string> {
  const asked = { agencyId: parent, raw: founding(nameVi, from), intentId: randomUUID() };
  const outcome = await foundAgency(world.deps, asked, admin());
  if (!outcome || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done.agencyId;
}

const move = (agencyId: string, parentId: string, from: string, intentId: string = randomUUID()) =>
  moveAgency(world.deps, { agencyId, raw: { parentId, ...boxes('from', from) }, intentId }, admin());
const close = (agencyId: string, lastDay: string) =>
  closeAgency(world.deps, { agencyId, raw: boxes('lastDay', lastDay), intentId: randomUUID() }, admin());
const parentOf = async (id: string, day: string) =>
  (await agenciesOn(world.deps.db, day)).find((each) => each.id === id)?.parentId;
const trouble = (field: string, code: string) => ({ troubles: [{ field, code }] });

beforeAll(async () => {
  world = await makeWorld();
  await world.deps.db.pool.query(
    `insert into agency (id, code, name_vi, name_en, name_norm, kind)
     values ('thanh-pho', '000.00.99.H26', 'Thành phố', 'The City', 'thanh pho', 'city')`,
  );
});
afterAll(() => world.close());

describe('an agency that is founded', () => {
  it('stands in the tree from its day on, once however often it is sent, and its line says who did it', async () => {
    const intentId = randomUUID();
    const raw = founding('Phòng Tư pháp', '2026-03-10');
    const first = await foundAgency(world.deps, { agencyId: wards.own, raw, intentId }, admin());
    expect(await foundAgency(world.deps, { agencyId: wards.own, raw, intentId }, admin())).toEqual(first);
    const id = 'phong-tu-phap-001-00-95-h26';
    expect(first).toEqual({ done: { agencyId: id } });
    expect([await parentOf(id, '2026-03-09'), await parentOf(id, '2026-03-10')]).toEqual([undefined, wards.own]);
    const page = await readAgency(world.deps, { id, limit: 10, skip: 0 }, admin());
    expect(page?.changes.rows).toMatchObject([
      {
        what: 'founded',
        day: '2026-03-10',
        makerName: 'Ngô Văn Tú',
        isComing: true,
        after: { parentVi: 'Phường Bạch Mai' },
      },
    ]);
  });

  it('has a code of its own, a kind that fits, a name that nobody beside it has, and a day that has not passed', async () => {
    const ask = async (more: RawAnswers, parent: string = wards.own) =>
      foundAgency(
        world.deps,
        { agencyId: parent, raw: founding('Phòng Nội vụ', today, more), intentId: randomUUID() },
        admin(),
      );
    expect(await ask({ code: '001.00.99.H26' })).toEqual(trouble('code', 'taken'));
    expect(await ask({ code: 'H26' })).toEqual(trouble('code', 'malformed'));
    expect(await ask({ nameVi: 'phòng TƯ PHÁP', ...boxes('from', '2026-03-11') })).toEqual(trouble('nameVi', 'twin'));
    expect(await ask({ nameVi: 'Phòng Tư pháp' })).toEqual(trouble('from', 'clash'));
    expect(await ask(boxes('from', '2026-03-01'))).toEqual(trouble('from', 'past'));
    expect(await ask({ kind: 'commune' })).toMatchObject({ problems: { kind: { code: 'notInList' } } });
    expect(await ask({ nameVi: '' })).toMatchObject({ problems: { nameVi: { code: 'required' } } });
    expect(await ask({}, 'khong-co')).toBeNull();
    const early = 'phong-tu-phap-001-00-95-h26';
    expect(await ask({}, early)).toEqual(trouble('from', 'notThere'));
  });
});

describe('an agency that moves', () => {
  it('stands under another one from the day on, in every reading, and before where it stood', async () => {
    const id = await founded(wards.own, 'Phòng Kinh tế');
    expect(await move(id, wards.asked, '2026-03-05')).toEqual({ done: { agencyId: id } });
    expect([await parentOf(id, '2026-03-04'), await parentOf(id, '2026-03-05')]).toEqual([wards.own, wards.asked]);
    const below = async (ward: string) => (await agenciesUnder(world.deps.db, [ward])).map((each) => each.id);
    expect((await findAgency(world.deps.db, id))?.parentId).toBe(wards.own);
    expect(await below(wards.own)).toContain(id);
    await world.clock.set('2026-03-05', '00:00');
    expect((await findAgency(world.deps.db, id))?.parentId).toBe(wards.asked);
    expect([(await below(wards.own)).includes(id), (await below(wards.asked)).includes(id)]).toEqual([false, true]);
    await world.clock.set(today, '09:00');
  });

  it('never comes below itself, on no day', async () => {
    const outer = await founded('thanh-pho', 'Phòng Một');
    const inner = await founded(outer, 'Đội Hai');
    expect(await move(outer, inner, '2026-03-05')).toEqual(trouble('parentId', 'below'));
    expect(await move(inner, 'thanh-pho', '2026-03-06')).toEqual({ done: { agencyId: inner } });
    expect(await move(outer, inner, '2026-03-05')).toEqual(trouble('parentId', 'below'));
    expect(await move(outer, inner, '2026-03-06')).toEqual({ done: { agencyId: outer } });
    expect(await move(inner, outer, '2026-03-07')).toEqual(trouble('parentId', 'below'));
  });

  it('of two administrators who would make a circle together, one is told', async () => {
    const one = await founded('thanh-pho', 'Phòng Ba');
    const other = await founded('thanh-pho', 'Phòng Bốn');
    const outcomes = await Promise.all([move(one, other, '2026-03-09'), move(other, one, '2026-03-09')]);
    expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
    expect(outcomes).toContainEqual(trouble('parentId', 'below'));
  });

  it('overtakes no move that is announced, and a commune moves nowhere', async () => {
    const id = await founded(wards.own, 'Phòng Văn hóa');
    await move(id, wards.asked, '2026-03-08');
    expect(await move(id, wards.last, '2026-03-07')).toEqual(trouble('from', 'laterMove'));
    expect(await move(id, wards.asked, '2026-03-08')).toMatchObject({
      troubles: [
        { field: 'parentId', code: 'same' },
        { field: 'from', code: 'laterMove' },
      ],
    });
    expect(await move(wards.own, 'thanh-pho', '2026-03-08')).toEqual(trouble('parentId', 'byLaw'));
  });
});

describe('an agency that is closed', () => {
  it('has nothing under it and nothing open, and no service needs it', async () => {
    const outer = await founded('thanh-pho', 'Phòng Năm');
    const inner = await founded(outer, 'Đội Sáu', '2026-03-20');
    expect(await close(outer, '2026-03-04')).toEqual(trouble('lastDay', 'hasOthers'));
    expect(await close(inner, '2026-03-04')).toEqual(trouble('lastDay', 'notYet'));
    expect(await close('so-khoa-hoc-cong-nghe', '2026-03-04')).toEqual(trouble('lastDay', 'named'));
    expect(await close(wards.last, '2026-03-04')).toEqual(trouble('lastDay', 'byLaw'));
    expect(await close(inner, '2026-03-31')).toEqual({ done: { agencyId: inner } });
    expect(await close(inner, '2026-03-31')).toEqual(trouble('lastDay', 'ending'));
    expect(await close(outer, '2026-03-30')).toEqual(trouble('lastDay', 'hasOthers'));
    expect(await close(outer, '2026-03-31')).toEqual({ done: { agencyId: outer } });
  });

  it('is refused while a dossier is open there, and says how many', async () => {
    const { lan } = world.cast;
    const dossier = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
    const id = await founded('thanh-pho', 'Phòng Bảy');
    await world.deps.db.pool.query('alter table dossier disable trigger user');
    await world.deps.db.pool.query('update dossier set competent_agency_id = $1 where id = $2', [id, dossier]);
    expect(await close(id, '2026-03-04')).toEqual(trouble('lastDay', 'open'));
    const page = await readAgency(world.deps, { id, limit: 10, skip: 0 }, admin());
    expect(page?.open).toMatchObject({ received: 0, competent: 1 });
    await world.deps.db.pool.query('update dossier set competent_agency_id = $1 where id = $2', [wards.own, dossier]);
    expect(await close(id, '2026-03-04')).toEqual({ done: { agencyId: id } });
  });

  it('keeps its people until its last day, and after it for what is still open', async () => {
    const { handler } = world.cast;
    const id = await founded('thanh-pho', 'Phòng Tám');
    await givePost(world.deps.db, { staffId: handler.id, agencyId: id, role: 'handler', from: today, to: null });
    await close(id, '2026-03-04');
    const posts = async () => (await findStaff(world.deps.db, { id: handler.id }))?.posts.map((each) => each.agencyId);
    await world.clock.set('2026-03-04', '23:00');
    await endClosedPosts(world.deps.db);
    expect(await posts()).toContain(id);
    await world.clock.set('2026-03-05', '00:00');
    expect(await endClosedPosts(world.deps.db)).toBe(1);
    expect(await endClosedPosts(world.deps.db)).toBe(0);
    expect(await posts()).not.toContain(id);
    await world.clock.set(today, '09:00');
  });
});

describe('what is taken back', () => {
  const lastChange = async (agencyId: string) =>
    (await readAgency(world.deps, { id: agencyId, limit: 1, skip: 0 }, admin()))?.changes.rows[0]?.id ?? '';

  it('before its day leaves the tree as it was, and a line', async () => {
    const id = await founded(wards.own, 'Phòng Chín');
    await move(id, wards.asked, '2026-03-12');
    const change = await lastChange(id);
    expect(await withdrawChange(world.deps, { id: change, agencyId: id }, admin())).toBe('withdrawn');
    expect(await withdrawChange(world.deps, { id: change, agencyId: id }, admin())).toBe('withdrawn');
    expect(await parentOf(id, '2026-03-12')).toBe(wards.own);
    const [line] = (await readAgency(world.deps, { id, limit: 1, skip: 0 }, admin()))?.changes.rows ?? [];
    expect(line).toMatchObject({ what: 'moved', withdrawerName: 'Ngô Văn Tú', isComing: false });
    // The name stays with the line, whatever becomes of the agency.
    expect(line?.after).toMatchObject({ nameVi: 'Phòng Chín', parentVi: 'Phường Hoàn Kiếm' });
    expect(await move(id, wards.last, '2026-03-12')).toEqual({ done: { agencyId: id } });
  });

  it('is not what has begun, nor what something builds on', async () => {
    const begun = await founded(wards.own, 'Phòng Mười');
    expect(await withdrawChange(world.deps, { id: await lastChange(begun), agencyId: begun }, admin())).toBe('late');
    const outer = await founded(wards.own, 'Phòng Mười một', '2026-03-10');
    const inner = await founded(outer, 'Đội Mười hai', '2026-03-11');
    const [ofOuter, ofInner] = [await lastChange(outer), await lastChange(inner)];
    expect(await withdrawChange(world.deps, { id: ofOuter, agencyId: outer }, admin())).toBe('inUse');
    expect(await withdrawChange(world.deps, { id: ofInner, agencyId: inner }, admin())).toBe('withdrawn');
    expect(await withdrawChange(world.deps, { id: ofOuter, agencyId: outer }, admin())).toBe('withdrawn');
    expect(await findAgency(world.deps.db, outer)).toBeNull();
    const all = await readAgencyChanges(world.deps, { limit: 5, skip: 0 }, admin());
    expect(all?.rows.find(({ agencyId }) => agencyId === outer)).toMatchObject({ after: { nameVi: 'Phòng Mười một' } });
  });

  it('is no move by which somebody left an agency that closes', async () => {
    const outer = await founded('thanh-pho', 'Phòng Mười ba');
    const inner = await founded(outer, 'Đội Mười bốn');
    await move(inner, 'thanh-pho', '2026-03-12');
    const away = await lastChange(inner);
    await close(outer, '2026-03-12');
    expect(await withdrawChange(world.deps, { id: away, agencyId: inner }, admin())).toBe('inUse');
    expect(await parentOf(inner, '2026-03-13')).toBe('thanh-pho');
    expect(await withdrawChange(world.deps, { id: await lastChange(outer), agencyId: outer }, admin())).toBe(
      'withdrawn',
    );
    expect(await withdrawChange(world.deps, { id: away, agencyId: inner }, admin())).toBe('withdrawn');
  });
});

describe('contact data', () => {
  const raw = {
    address: 'Số 1 phố Bạch Mai',
    phone: '024 0000 0009',
    email: '',
    openingVi: 'Sáng thứ Bảy',
    openingEn: '',
  };
  const tell = (more: RawAnswers = {}, staff = admin(), agencyId: string = wards.own) =>
    tellContact(world.deps, { agencyId, raw: { ...raw, ...more }, intentId: randomUUID() }, staff);

  it('hold at once, and the line says what was and what is; what is the same writes nothing', async () => {
    expect(await tell()).toEqual({ done: { agencyId: wards.own } });
    expect(await tell()).toEqual({ done: { agencyId: wards.own } });
    await tell({ phone: '' });
    const page = await readAgency(world.deps, { id: wards.own, limit: 10, skip: 0 }, admin());
    expect(page?.agency).toMatchObject({ address: 'Số 1 phố Bạch Mai', phone: null, openingVi: 'Sáng thứ Bảy' });
    expect(page?.changes.rows.map(({ before, after }) => [before, after])).toEqual([
      [{ phone: '024 0000 0009' }, { phone: null }],
      [
        { address: null, phone: null, openingVi: null },
        { address: 'Số 1 phố Bạch Mai', phone: '024 0000 0009', openingVi: 'Sáng thứ Bảy' },
      ],
    ]);
  });

  it('are kept by the administrator of the agency or one above, and say what can be dialled and written to', async () => {
    expect(await tell({ phone: 'gọi anh Ba' })).toEqual(trouble('phone', 'malformed'));
    expect(await tell({ email: 'anh Ba' })).toMatchObject({ problems: { email: { code: 'emailForm' } } });
    expect(await tell({}, world.cast.supervisor)).toBeNull();
    expect(await tell({}, admin(), wards.asked)).toBeNull();
  });
});

it('the tree is seen and changed by administrators alone', async () => {
  const { supervisor, clerk, leader } = world.cast;
  const raw = founding('Phòng Lạ', today);
  for (const staff of [supervisor, clerk, leader]) {
    expect(await readTree(world.deps, { day: '', at: '', typed: '' }, staff)).toBeNull();
    expect(await readAgency(world.deps, { id: wards.own, limit: 1, skip: 0 }, staff)).toBeNull();
    expect(await foundAgency(world.deps, { agencyId: wards.own, raw, intentId: randomUUID() }, staff)).toBeNull();
  }
});

it('communes do not merge under somebody who comes later', async () => {
  const id = await founded('thanh-pho', 'Phòng Cuối');
  await move(id, wards.last, '2026-04-10');
  const merger = {
    ...{ from: [wards.last], nameVi: 'Phường Mới', nameEn: 'New Ward', unitCode: '00999', code: '127.00.99.H26' },
    ...{ policeCode: '', document: 'Nghị quyết số 12', effective: '2026-04-01' },
  };
  const announce = () => announceMerger(world.deps, { merger, intentId: randomUUID() }, admin());
  expect(await announce()).toMatchObject({ problems: expect.arrayContaining([{ field: 'from', code: 'moving' }]) });
});

it('two hundred random changes through the use cases leave every day as an oracle writes it out', async () => {
  const random = seededRandom(43);
  const days = Array.from({ length: 12 }, (_, n) => addDays('2026-05-01', n));
  const base = await founded('thanh-pho', 'Gốc');
  const ids = [base];
  const written = new Map(days.map((day) => [day, new Map([[base, 'thanh-pho']])]));
  const from = (day: string) => days.filter((each) => each >= day);
  let taken = 0;
  for (let n = 0; n < 200; n++) {
    const [day, id, parent] = [random.pick(days), random.pick(ids), random.pick(ids)];
    const what = random.pick(['found', 'move', 'move', 'close'] as const);
    if (what === 'found') {
      const raw = founding(`Đội ${n}`, day);
      const outcome = await foundAgency(world.deps, { agencyId: parent, raw, intentId: randomUUID() }, admin());
      if (!outcome || !('done' in outcome)) continue;
      ids.push(outcome.done.agencyId);
      for (const each of from(day)) written.get(each)?.set(outcome.done.agencyId, parent);
    } else {
      const outcome = what === 'move' ? await move(id, parent, day) : await close(id, addDays(day, -1));
      if (!outcome || !('done' in outcome)) continue;
      for (const each of from(day)) {
        if (what === 'move') written.get(each)?.set(id, parent);
        else written.get(each)?.delete(id);
      }
    }
    taken += 1;
  }
  for (const day of days) {
    const read = (await agenciesOn(world.deps.db, day)).filter(({ id }) => ids.includes(id));
    expect(new Map(read.map(({ id, parentId }) => [id, parentId]))).toEqual(written.get(day));
    // Everybody is found from the top by unfolding.
    for (const { id } of read) {
      const page = await readTree(world.deps, { day, at: id, typed: '' }, admin());
      expect(page?.path.at(0)?.agency.id).toBe('thanh-pho');
      expect(page?.path.at(-1)?.agency.id).toBe(id);
    }
  }
  expect(taken).toBeGreaterThan(35);
});
