import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { openMyResult } from '../papers/open-my-result.ts';
import { verifyFile, verifyResult } from '../papers/verify-result.ts';
import { readRegister } from '../registers/read-register.ts';
import type { NamedPeriod } from '../report/report-period.ts';
import { revokeResult } from '../revocation/revoke-result.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { searchDossiers } from '../staff/search-dossiers.ts';
import {
  done,
  makeWorld,
  paid,
  resultPrepared,
  resultSealed,
  smallPdf,
  standing,
  statusPages,
  submitted,
  type World,
} from '../testing/index.ts';
import { askCorrection } from './ask-correction.ts';
import { correctResult } from './correct-result.ts';
import { preparedField } from './correction-pages.ts';
import { addProof, downloadProof, readProof } from './correction-proof.ts';
import { listCorrections } from './list-corrections.ts';
import { prepareCorrection } from './prepare-correction.ts';
import { refuseCorrection } from './refuse-correction.ts';
import { withdrawCorrection } from './withdraw-correction.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '10:00');
  id = await issued();
});

const draft = 'Chưa đăng ký kết hôn.';

async function issued(outcome: 'granted' | 'refused' = 'granted'): Promise<string> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const begun = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, begun, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, begun, clerk, 'transfer');
  await done(world, begun, head, 'assign', { handlerId: handler.id });
  await done(world, begun, handler, 'submitForApproval', { outcome, draft });
  await done(world, begun, leader, 'approve');
  await done(world, begun, documentClerk, 'issue');
  await resultPrepared(world, begun);
  return begun;
}

const wrongName = { field: 'fullName', right: 'Nguyễn Thị Lân', reason: 'Khai sinh ghi là Lân.' };
const rightName = { [preparedField('fullName')]: 'Nguyễn Thị Lân', reason: 'Đối chiếu khai sinh.' };
const refusal = { reason: 'Khai sinh cũng ghi như vậy.' };

const versionNow = async () => (await standing(world, id)).dossier.version;
const given = async (intentId: string = randomUUID()) => ({ id, version: await versionNow(), intentId });
const ask = async (raw: object = wrongName, citizen = world.cast.lan, proofId: string | null = null) =>
  askCorrection(world.deps, { ...(await given()), raw: raw as typeof wrongName, proofId }, citizen);
const prepare = async (raw: object = rightName, staff: Staff = world.cast.handler) =>
  prepareCorrection(world.deps, { ...(await given()), raw: raw as Record<string, string> }, staff);
const preparation = async () => (await standing(world, id)).dossier.facts.correction?.prepared?.seq ?? 0;
const approve = async (staff: Staff = world.cast.leader, raw: object = { sure: 'sure' }) =>
  correctResult(
    world.deps,
    { ...(await given()), raw: raw as { sure: string }, prepared: await preparation(), code: '' },
    staff,
  );
const refuse = async (staff: Staff = world.cast.documentClerk, raw: object = refusal) =>
  refuseCorrection(world.deps, { ...(await given()), raw: raw as typeof refusal }, staff);
const mine = () => readMyDossier(world.deps, { id }, world.cast.lan);
const promised = async () => {
  const { rows } = await world.deps.db.pool.query(`select params from outbox where dossier_id = $1`, [id]);
  return JSON.stringify(rows);
};
const clean = async () => {
  const { db } = world.deps;
  return isClean(await audit(queryOf(db.pool), await calendarsOf(db)));
};

describe('a citizen finds an error in a result', () => {
  it('asks once, sees until when it is answered, and may take it back', async () => {
    expect(await ask()).toMatchObject({ done: true });
    expect(await ask()).toEqual({ trouble: 'openAlready' });
    const open = (await mine())?.correction;
    expect(open).toMatchObject({ dueAt: '2026-03-09T10:00:00.000Z', asked: wrongName, prepared: null });
    expect((await mine())?.timeline.at(-1)).toMatchObject({
      command: 'askCorrection',
      asked: { field: 'fullName', right: 'Nguyễn Thị Lân' },
      texts: { reason: wrongName.reason },
    });
    const asked = open?.asked?.seq ?? 0;
    expect(await withdrawCorrection(world.deps, { ...(await given()), asked: asked + 1 }, world.cast.lan)).toEqual({
      trouble: 'noneOpen',
    });
    expect(await withdrawCorrection(world.deps, { ...(await given()), asked }, world.cast.lan)).toMatchObject({
      done: true,
    });
    expect((await mine())?.correction).toBeNull();
    expect(await ask()).toMatchObject({ done: true });
    expect(await clean()).toBe(true);
  });

  it('only of a field that the result has, with what is right and why, and only of their own', async () => {
    expect(await ask({ field: 'phone' })).toMatchObject({
      problems: { field: { code: 'notInList' }, right: { code: 'required' }, reason: { code: 'required' } },
    });
    expect(await ask(wrongName, world.cast.minh)).toBeNull();
    expect(await ask(wrongName, { ...world.cast.lan, assurance: 1 })).toBeNull();
    id = await submitted(world, world.cast.minh, 'marital-status', statusPages);
    expect(await ask(wrongName, world.cast.minh)).toEqual({ trouble: 'noResult' });
  });

  it('sends a file with it, which is checked, and opened by those who may open papers', async () => {
    const { lan, minh, handler, supervisor } = world.cast;
    const file = { name: 'khai-sinh.pdf', bytes: smallPdf(id) };
    expect(await addProof(world.deps, { id, file }, minh)).toBeNull();
    const bad = { name: 'x.pdf', bytes: new TextEncoder().encode('MZ nothing good') };
    expect(await addProof(world.deps, { id, file: bad }, lan)).toMatchObject({ rejected: expect.anything() });
    const taken = await addProof(world.deps, { id, file }, lan);
    const proofId = taken && 'proof' in taken ? taken.proof.id : '';
    expect(await ask(wrongName, lan, proofId)).toMatchObject({ done: true });
    const sha256 = (await mine())?.correction?.asked?.proof ?? '';
    expect(await readProof(world.deps, { id, sha256 }, handler)).toEqual({ id: proofId, name: 'khai-sinh.pdf' });
    expect((await downloadProof(world.deps, { proofId }, handler))?.mime).toBe('application/pdf');
    for (const other of [minh, supervisor]) expect(await downloadProof(world.deps, { proofId }, other)).toBeNull();
  });
});

describe('the agency', () => {
  it('puts a new result in its place: two people, a number of the same book, and the old one says so', async () => {
    const { lan, leader, documentClerk } = world.cast;
    const before = await openMyResult(world.deps, { id }, lan);
    const [token, old] = [(await mine())?.result?.verifyToken ?? '', (await mine())?.result?.number ?? ''];
    await ask();
    expect(await prepare(rightName, documentClerk)).toMatchObject({ done: true });
    expect(await approve(leader, {})).toMatchObject({ problems: { sure: expect.anything() } });
    expect(await approve(leader)).toMatchObject({ done: true });
    const { issued: numbers } = (await readJournal(world.deps.db, id)).at(-1)?.entry ?? {};
    const number = old.replace(/^\d+/, String(Number.parseInt(old, 10) + 1));
    expect(`${numbers?.documentNumber}${old.replace(/^\d+/, '')}`).toBe(number);
    // At once, though the new paper is typeset a little later.
    expect((await verifyResult(world.deps, { token }))?.paper?.standing).toMatchObject({ state: 'replaced', number });
    await resultSealed(world, id);
    for (const found of [
      await verifyResult(world.deps, { token }),
      await verifyFile(world.deps, before?.bytes ?? new Uint8Array()),
    ]) {
      expect(found?.paper?.standing).toMatchObject({ state: 'replaced', number });
      expect(found?.seal.verdict).toBe('valid');
      expect(JSON.stringify(found)).not.toContain(wrongName.reason);
    }
    const now = await mine();
    expect(now).toMatchObject({ correction: null, filling: { written: { fullName: 'Nguyễn Thị Lân' } } });
    expect(now?.result).toMatchObject({ number, standing: { state: 'inForce' }, earlier: [{ number: old }] });
    expect(now?.timeline.at(-1)).toMatchObject({ command: 'correctResult', corrected: { old, number } });
    expect(await promised()).toContain('resultCorrected');
    expect((await readDossier(world.deps, { id }, leader))?.dossier.facts.replaced).toBe(old);
    expect(await clean()).toBe(true);
  });

  it('says in its books and to whoever searches which number took the place of which', async () => {
    await ask();
    await prepare();
    const old = (await mine())?.result?.number ?? '';
    await approve();
    const documentNumber = String(Number.parseInt(old, 10) + 1);
    const { code } = await standing(world, id);
    const period = { from: '2026-03-01', next: '2026-04-01' } as NamedPeriod;
    const read = (book: 'dossiers' | 'numbers') =>
      readRegister(world.deps, { book, period, limit: 500 }, world.cast.supervisor);
    const ours = <Row extends { dossierId: string }>(rows: readonly Row[] = []) =>
      rows.filter(({ dossierId }) => dossierId === id);
    expect(ours((await read('dossiers'))?.dossiers)).toMatchObject([{ replaced: old, documentNumber }]);
    expect(ours((await read('numbers'))?.numbers)).toMatchObject([
      { replacedBy: documentNumber, signer: 'Hoàng Minh Đức' },
      { number: documentNumber, replacedBy: null, signer: 'Hoàng Minh Đức' },
    ]);
    const number = old.replace(/^\d+/, documentNumber);
    expect(ours(await searchDossiers(world.deps, { search: code ?? '' }, world.cast.supervisor))).toMatchObject([
      { replaced: { old, number } },
    ]);
  });

  it('sets right what it found itself, twice if need be, and revokes only the one that holds', async () => {
    await prepare();
    await approve();
    await resultSealed(world, id);
    await prepare({ [preparedField('address')]: '21 phố Bạch Mai', reason: 'Ghi ngược số nhà.' });
    await approve();
    await resultSealed(world, id);
    expect((await mine())?.filling.written).toEqual({
      ...{ fullName: 'Nguyễn Thị Lân', address: '21 phố Bạch Mai', reason: draft },
    });
    expect((await mine())?.result?.earlier).toHaveLength(2);
    const revoked = { document: '12/QĐ-UBND', reason: 'Sai thẩm quyền', sure: 'sure' };
    await revokeResult(world.deps, { id, raw: revoked, intentId: randomUUID() }, world.cast.leader);
    expect((await mine())?.result?.standing.state).toBe('revoked');
    expect(await ask()).toEqual({ trouble: 'noResult' });
    expect(await prepare()).toEqual({ trouble: 'noResult' });
    expect(await clean()).toBe(true);
  });

  it('corrects what it wrote itself in a refusal, too, but not into what stands there', async () => {
    id = await issued('refused');
    const written = (words: string) => ({ [preparedField('reason')]: words, reason: 'Thiếu căn cứ.' });
    expect(await prepare(written(draft))).toEqual({ nothingChanged: true });
    expect(await prepare(written('Đã đăng ký kết hôn.'))).toMatchObject({ done: true });
    await approve();
    expect((await mine())?.filling.written).toEqual({ reason: 'Đã đăng ký kết hôn.' });
  });

  it('refuses with a reason, which whoever asked reads; of its own doubt the owner is not written to', async () => {
    await ask();
    expect(await refuse(world.cast.handler, {})).toMatchObject({ problems: { reason: { code: 'required' } } });
    expect(await refuse()).toMatchObject({ done: true });
    expect((await mine())?.timeline.at(-1)).toMatchObject({ adverse: true, texts: refusal });
    expect(await promised()).toContain('correctionRefused');
    expect(await refuse()).toEqual({ trouble: 'noneOpen' });
    id = await issued();
    await prepare();
    await refuse(world.cast.leader);
    expect(await promised()).not.toContain('correctionRefused');
    expect(
      (await verifyResult(world.deps, { token: (await mine())?.result?.verifyToken ?? '' }))?.paper?.standing,
    ).toEqual({
      state: 'inForce',
    });
  });

  it('never lets one person prepare and approve, nor the wrong role, agency or party do either', async () => {
    const { otherHandler, handler, leader, clerk, supervisor, otherClerk, consultee, documentClerk } = world.cast;
    await ask();
    for (const staff of [clerk, supervisor, otherClerk, consultee, leader])
      expect(await prepare(rightName, staff)).toBeNull();
    expect(await prepare({ reason: 'x' })).toEqual({ nothingChanged: true });
    expect(await approve()).toEqual({ trouble: 'notPrepared' });
    await prepare(rightName, otherHandler);
    expect(await approve(otherHandler)).toEqual({ trouble: 'ownPreparation' });
    for (const staff of [handler, documentClerk, clerk, supervisor]) expect(await approve(staff)).toBeNull();
    const elsewhere = { ...leader, posts: [{ agencyId: 'hoan-kiem', roles: ['approvingLeader' as const] }] };
    expect(await approve(elsewhere)).toBeNull();
    expect(await approve({ ...leader, personId: world.cast.lan.id })).toBeNull();
    const standIn = (holder: Staff): Staff => ({
      ...documentClerk,
      posts: [{ agencyId: 'bach-mai', roles: ['approvingLeader'], onBehalfOf: { id: holder.id } }],
    });
    expect(await approve(standIn(otherHandler))).toEqual({ trouble: 'ownPreparation' });
    expect(await approve(standIn(leader))).toMatchObject({ done: true });
  });

  it('may have taken over from the one that issued it: the number is of its own book', async () => {
    const heir = (staff: Staff, role: 'handler' | 'approvingLeader'): Staff => ({
      ...staff,
      posts: [{ agencyId: 'hoan-kiem', roles: [role], succeeds: ['bach-mai'] }],
    });
    await ask();
    expect(await prepare(rightName, heir(world.cast.handler, 'handler'))).toMatchObject({ done: true });
    expect(await approve(heir(world.cast.leader, 'approvingLeader'))).toMatchObject({ done: true });
    const { entry, agencyName } = (await readJournal(world.deps.db, id)).at(-1) ?? {};
    expect([entry?.agencyId, agencyName]).toEqual(['hoan-kiem', 'Phường Hoàn Kiếm']);
    expect(entry?.issued).toEqual({ documentNumber: '1' });
    expect(await clean()).toBe(true);
  });

  it('sees what waits, the nearest deadline first, and how much of it is theirs', async () => {
    const { leader, handler, clerk, otherClerk, documentClerk } = world.cast;
    const counts = async (staff: Staff) =>
      (await listWork(world.deps, { queue: 'all', now: (await standing(world, id)).now }, staff)).corrections;
    const [before, leaders] = [await counts(handler), await counts(leader)];
    await ask();
    expect(await counts(handler)).toEqual({ open: before.open + 1, yours: before.yours + 1 });
    expect(await counts(leader)).toEqual({ open: leaders.open + 1, yours: leaders.yours });
    for (const staff of [clerk, otherClerk]) expect(await counts(staff)).toEqual({ open: 0, yours: 0 });
    await prepare();
    expect(await counts(handler)).toEqual({ open: before.open + 1, yours: before.yours });
    expect(await counts(leader)).toEqual({ open: leaders.open + 1, yours: leaders.yours + 1 });
    const first = id;
    await world.clock.set('2026-03-03', '10:00');
    id = await issued();
    await ask();
    const { rows } = await listCorrections(world.deps, {}, documentClerk);
    const places = [first, id].map((wanted) => rows.findIndex(({ dossierId }) => dossierId === wanted));
    expect(places).toEqual([...places].sort((one, two) => one - two));
    expect(rows.find(({ dossierId }) => dossierId === first)).toMatchObject({
      prepared: true,
      owner: 'Nguyễn Thị Lan',
    });
    const about = { ...documentClerk, personId: world.cast.lan.id };
    expect((await listCorrections(world.deps, {}, about)).rows).toEqual([]);
    expect((await listCorrections(world.deps, {}, otherClerk)).rows).toEqual([]);
    expect((await listCorrections(world.deps, { after: 'tampered' }, documentClerk)).rows).toEqual(rows);
  });
});

describe('at the same moment', () => {
  it('two prepare, refuse and take back: one wins, and the others are told', async () => {
    await ask();
    const asked = (await mine())?.correction?.asked?.seq ?? 0;
    const version = await versionNow();
    const seen = () => ({ id, version, intentId: randomUUID() });
    const { handler, documentClerk, lan } = world.cast;
    const all = await Promise.all([
      prepareCorrection(world.deps, { ...seen(), raw: rightName }, handler),
      prepareCorrection(world.deps, { ...seen(), raw: rightName }, documentClerk),
      refuseCorrection(world.deps, { ...seen(), raw: refusal }, documentClerk),
      withdrawCorrection(world.deps, { ...seen(), asked }, lan),
    ]);
    expect(all.filter((each) => each && 'done' in each)).toHaveLength(1);
    expect(all.filter((each) => each && 'conflict' in each)).toHaveLength(3);
    expect(await clean()).toBe(true);
  });

  it('a double click is one effect: one request, one preparation, one new number', async () => {
    const twice = async (act: (once: Awaited<ReturnType<typeof given>>) => Promise<unknown>) => {
      const once = await given();
      const outcomes = [...(await Promise.all([act(once), act(once), act(once)])), await act(once)];
      for (const outcome of outcomes) expect(outcome).toEqual({ done: true, version: once.version + 1 });
      expect(await versionNow()).toBe(once.version + 1);
    };
    await twice((once) => askCorrection(world.deps, { ...once, raw: wrongName, proofId: null }, world.cast.lan));
    await twice((once) => prepareCorrection(world.deps, { ...once, raw: rightName }, world.cast.handler));
    const prepared = await preparation();
    await twice((once) =>
      correctResult(world.deps, { ...once, raw: { sure: 'sure' }, prepared, code: '' }, world.cast.leader),
    );
    expect(await clean()).toBe(true);
  });

  it('what was seen before somebody prepared anew is not approved', async () => {
    await ask();
    await prepare();
    const seen = { ...(await given()), prepared: await preparation(), raw: { sure: 'sure' }, code: '' };
    await prepare({ ...rightName, reason: 'Viết lại.' }, world.cast.documentClerk);
    expect(await correctResult(world.deps, seen, world.cast.leader)).toEqual({ conflict: true });
    const stale = { ...(await given()), prepared: seen.prepared, raw: { sure: 'sure' }, code: '' };
    expect(await correctResult(world.deps, stale, world.cast.leader)).toEqual({ trouble: 'notPrepared' });
  });
});

describe('a planted defect', () => {
  it('is seen: a correction that changes a fact in the table alone is a difference', async () => {
    await ask();
    expect(await clean()).toBe(true);
    const { pool } = world.deps.db;
    await pool.query(`update dossier set facts = facts - 'correction' where id = $1`, [id]);
    expect(await clean()).toBe(false);
    const { rowCount } = await pool.query('select from open_correction where dossier_id = $1', [id]);
    expect(rowCount).toBe(0);
    await pool.query('delete from outbox where dossier_id = $1', [id]);
  });
});
