import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { openMyResult } from '../papers/open-my-result.ts';
import { verifyFile, verifyResult } from '../papers/verify-result.ts';
import { readRegister } from '../registers/read-register.ts';
import type { NamedPeriod } from '../report/report-period.ts';
import { revokeResult } from '../revocation/revoke-result.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { searchDossiers } from '../staff/search-dossiers.ts';
import {
  certificateIssued,
  correcting,
  makeWorld,
  refusal,
  resultSealed,
  rightName,
  smallPdf,
  standing,
  statusPages,
  submitted,
  type World,
  wrongName,
} from '../testing/index.ts';
import { preparedField } from './correction-pages.ts';
import { addProof, downloadProof, readProof } from './correction-proof.ts';
import { listCorrections } from './list-corrections.ts';
import { withdrawCorrection } from './withdraw-correction.ts';

let world: World;
let id: string;
let acts: ReturnType<typeof correcting>;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '10:00');
  begin(await certificateIssued(world));
});

function begin(begun: string): void {
  id = begun;
  acts = correcting(world, id);
}

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
    expect(await acts.ask()).toMatchObject({ done: true });
    expect(await acts.ask()).toEqual({ trouble: 'openAlready' });
    const open = (await acts.mine())?.correction;
    expect(open).toMatchObject({ dueAt: '2026-03-09T10:00:00.000Z', asked: wrongName, prepared: null });
    expect((await acts.mine())?.timeline.at(-1)).toMatchObject({
      command: 'askCorrection',
      asked: { field: 'fullName', right: 'Nguyễn Thị Lân' },
      texts: { reason: wrongName.reason },
    });
    const asked = open?.asked?.seq ?? 0;
    expect(await withdrawCorrection(world.deps, { ...(await acts.given()), asked: asked + 1 }, world.cast.lan)).toEqual(
      {
        trouble: 'noneOpen',
      },
    );
    expect(await withdrawCorrection(world.deps, { ...(await acts.given()), asked }, world.cast.lan)).toMatchObject({
      done: true,
    });
    expect((await acts.mine())?.correction).toBeNull();
    expect(await acts.ask()).toMatchObject({ done: true });
    expect(await clean()).toBe(true);
  });

  it('only of a field that the result has, with what is right and why, and only of their own', async () => {
    expect(await acts.ask({ field: 'phone' })).toMatchObject({
      problems: { field: { code: 'notInList' }, right: { code: 'required' }, reason: { code: 'required' } },
    });
    expect(await acts.ask(wrongName, world.cast.minh)).toBeNull();
    expect(await acts.ask(wrongName, { ...world.cast.lan, assurance: 1 })).toBeNull();
    begin(await submitted(world, world.cast.minh, 'marital-status', statusPages));
    expect(await acts.ask(wrongName, world.cast.minh)).toEqual({ trouble: 'noResult' });
  });

  it('is answered by the kind of its question: a name by letters, a number by one that can be', async () => {
    const right = (field: string, words: string) => acts.ask({ field, right: words, reason: 'Ghi sai.' });
    expect(await right('personalId', '001190')).toEqual({ problems: { right: { code: 'personalIdForm' } } });
    expect(await right('personalId', '999190000011')).toEqual({ problems: { right: { code: 'personalIdUnreal' } } });
    expect(await right('fullName', 'Lan 2')).toEqual({ problems: { right: { code: 'nameLetters' } } });
    const prepared = { [preparedField('personalId')]: '12', reason: 'Ghi sai.' };
    expect(await acts.prepare(prepared)).toMatchObject({
      problems: { [preparedField('personalId')]: { code: 'personalIdForm' } },
    });
    expect(await right('personalId', '001 190 000 012')).toMatchObject({ done: true });
    expect((await acts.mine())?.correction?.asked?.right).toBe('001190000012');
  });

  it('sends a file with it, which is checked, and opened by those who may open papers', async () => {
    const { lan, minh, handler, supervisor } = world.cast;
    const file = { name: 'khai-sinh.pdf', bytes: smallPdf(id) };
    expect(await addProof(world.deps, { id, file }, minh)).toBeNull();
    const bad = { name: 'x.pdf', bytes: new TextEncoder().encode('MZ nothing good') };
    expect(await addProof(world.deps, { id, file: bad }, lan)).toMatchObject({ rejected: expect.anything() });
    const taken = await addProof(world.deps, { id, file }, lan);
    const proofId = taken && 'proof' in taken ? taken.proof.id : '';
    expect(await acts.ask(wrongName, lan, proofId)).toMatchObject({ done: true });
    const sha256 = (await acts.mine())?.correction?.asked?.proof ?? '';
    expect(await readProof(world.deps, { id, sha256 }, handler)).toEqual({ id: proofId, name: 'khai-sinh.pdf' });
    expect((await downloadProof(world.deps, { proofId }, handler))?.mime).toBe('application/pdf');
    for (const other of [minh, supervisor]) expect(await downloadProof(world.deps, { proofId }, other)).toBeNull();
  });
});

describe('the agency', () => {
  it('puts a new result in its place: two people, a number of the same book, and the old one says so', async () => {
    const { lan, leader, documentClerk } = world.cast;
    const before = await openMyResult(world.deps, { id }, lan);
    const [token, old] = [(await acts.mine())?.result?.verifyToken ?? '', (await acts.mine())?.result?.number ?? ''];
    await acts.ask();
    expect(await acts.prepare(rightName, documentClerk)).toMatchObject({ done: true });
    expect(await acts.approve(leader, {})).toMatchObject({ problems: { sure: expect.anything() } });
    expect(await acts.approve(leader)).toMatchObject({ done: true });
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
    const now = await acts.mine();
    expect(now).toMatchObject({ correction: null, filling: { written: { fullName: 'Nguyễn Thị Lân' } } });
    expect(now?.result).toMatchObject({ number, standing: { state: 'inForce' }, earlier: [{ number: old }] });
    expect(now?.timeline.at(-1)).toMatchObject({ command: 'correctResult', corrected: { old, number } });
    expect(await promised()).toContain('resultCorrected');
    expect((await readDossier(world.deps, { id }, leader))?.dossier.facts.replaced).toBe(old);
    expect(await clean()).toBe(true);
  });

  it('says in its books and to whoever searches which number took the place of which', async () => {
    await acts.ask();
    await acts.prepare();
    const old = (await acts.mine())?.result?.number ?? '';
    await acts.approve();
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
    await acts.prepare();
    await acts.approve();
    await resultSealed(world, id);
    await acts.prepare({ [preparedField('address')]: '21 phố Bạch Mai', reason: 'Ghi ngược số nhà.' });
    await acts.approve();
    await resultSealed(world, id);
    expect((await acts.mine())?.filling.written).toEqual({
      ...{ fullName: 'Nguyễn Thị Lân', address: '21 phố Bạch Mai', reason: 'Chưa đăng ký kết hôn.' },
    });
    expect((await acts.mine())?.result?.earlier).toHaveLength(2);
    const revoked = { document: '12/QĐ-UBND', reason: 'Sai thẩm quyền', sure: 'sure' };
    await revokeResult(world.deps, { id, raw: revoked, intentId: randomUUID() }, world.cast.leader);
    expect((await acts.mine())?.result?.standing.state).toBe('revoked');
    expect(await acts.ask()).toEqual({ trouble: 'noResult' });
    expect(await acts.prepare()).toEqual({ trouble: 'noResult' });
    expect(await clean()).toBe(true);
  });

  it('corrects what it wrote itself in a refusal, too, but not into what stands there', async () => {
    begin(await certificateIssued(world, 'refused'));
    const written = (words: string) => ({ [preparedField('reason')]: words, reason: 'Thiếu căn cứ.' });
    expect(await acts.prepare(written('Chưa đăng ký kết hôn.'))).toEqual({ nothingChanged: true });
    expect(await acts.prepare(written('Đã đăng ký kết hôn.'))).toMatchObject({ done: true });
    await acts.approve();
    expect((await acts.mine())?.filling.written).toEqual({ reason: 'Đã đăng ký kết hôn.' });
  });

  it('refuses with a reason, which whoever asked reads; of its own doubt the owner is not written to', async () => {
    await acts.ask();
    expect(await acts.refuse(world.cast.handler, {})).toMatchObject({ problems: { reason: { code: 'required' } } });
    expect(await acts.refuse()).toMatchObject({ done: true });
    expect((await acts.mine())?.timeline.at(-1)).toMatchObject({ adverse: true, texts: refusal });
    expect(await promised()).toContain('correctionRefused');
    expect(await acts.refuse()).toEqual({ trouble: 'noneOpen' });
    begin(await certificateIssued(world));
    await acts.prepare();
    await acts.refuse(world.cast.leader);
    expect(await promised()).not.toContain('correctionRefused');
    expect(
      (await verifyResult(world.deps, { token: (await acts.mine())?.result?.verifyToken ?? '' }))?.paper?.standing,
    ).toEqual({
      state: 'inForce',
    });
  });

  it('sees what waits, the nearest deadline first, and how much of it is theirs', async () => {
    const { leader, handler, clerk, otherClerk, documentClerk } = world.cast;
    const counts = async (staff: Staff) =>
      (await listWork(world.deps, { queue: 'all', now: (await standing(world, id)).now }, staff)).corrections;
    const [before, leaders] = [await counts(handler), await counts(leader)];
    await acts.ask();
    expect(await counts(handler)).toEqual({ open: before.open + 1, yours: before.yours + 1 });
    expect(await counts(leader)).toEqual({ open: leaders.open + 1, yours: leaders.yours });
    for (const staff of [clerk, otherClerk]) expect(await counts(staff)).toEqual({ open: 0, yours: 0 });
    await acts.prepare();
    expect(await counts(handler)).toEqual({ open: before.open + 1, yours: before.yours });
    expect(await counts(leader)).toEqual({ open: leaders.open + 1, yours: leaders.yours + 1 });
    const first = id;
    await world.clock.set('2026-03-03', '10:00');
    begin(await certificateIssued(world));
    await acts.ask();
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
