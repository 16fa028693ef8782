import { issuedPapersOf, noticesOf } from '@mot-cua/db';
import {
  announceParcels,
  correctResult,
  downloadPaper,
  openMyResult,
  prepareCorrection,
  preparedField,
  readMyDossier,
  verifyFile,
  verifyResult,
} from '@mot-cua/use-cases';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  standing,
  stateOf,
  statusPages,
  submitted,
  type World,
} from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { trackParcels } from './jobs/track-parcels.ts';
import { apologyLetter } from './papers/apology-letter.ts';
import { paperSubject } from './papers/paper-subject.ts';
import { resultPaper } from './papers/result-paper.ts';
import { drain, handle, takePromises } from './test/in-process-worker.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  world.outside.mails.length = 0;
});

const kindsOf = async (id: string) => (await issuedPapersOf(world.deps.db, id)).map(({ kind }) => kind);

async function decided(channel: 'online' | 'post'): Promise<string> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const contact = { ...statusPages.contact, resultChannel: channel };
  const id = await paid(world, await submitted(world, lan, 'marital-status', { ...statusPages, contact }), lan);
  await drain(world.deps);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await drain(world.deps);
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await drain(world.deps);
  return id;
}

describe('the worker', () => {
  it('makes every paper of a certificate, seals the result, and tells the applicant of each step', async () => {
    const { lan } = world.cast;
    const id = await decided('online');
    expect(await kindsOf(id)).toEqual(['slip', 'receipt', 'form01', 'result']);
    expect(await stateOf(world, id)).toMatchObject({ handling: 'settled', delivery: 'publishedOnline' });
    const told = (await noticesOf(world.deps.db, lan.id)).filter(({ dossierId }) => dossierId === id);
    expect(told.map(({ kind }) => kind).sort()).toEqual(['accepted', 'feeDue', 'feePaid', 'resultReady', 'submitted']);
    expect(told.every(({ mailedAt }) => mailedAt !== null)).toBe(true);
    expect(world.outside.mails).toHaveLength(5);
    expect(world.outside.mails.every(({ to, text }) => to === 'lan@example.vn' && text.includes(`/my/${id}`))).toBe(
      true,
    );
  });

  it('sets a result right: a new paper that names the one it replaces, and word of it once that is there', async () => {
    const { lan, handler, leader } = world.cast;
    const id = await decided('online');
    const version = async () => (await standing(world, id)).dossier.version;
    const first = (await readMyDossier(world.deps, { id }, lan))?.result;
    world.outside.mails.length = 0;
    const raw = { [preparedField('fullName')]: 'Nguyễn Thị Lân', reason: 'Đối chiếu khai sinh.' };
    await prepareCorrection(world.deps, { id, raw, version: await version(), intentId: 'prepare-it' }, handler);
    const prepared = await version();
    const approval = { id, raw: { sure: 'sure' }, prepared, version: prepared, intentId: 'approve-it', code: '' };
    await correctResult(world.deps, approval, leader);
    const paper = resultPaper(await paperSubject(world.deps, id, prepared + 1), 'token', world.deps.settings);
    expect(paper.replaces).toContain(first?.number);
    expect(paper.signatory.name).toBe('Hoàng Minh Đức');
    expect(paper.rows[0]?.value).toBe('Nguyễn Thị Lân');
    await drain(world.deps);
    const now = (await readMyDossier(world.deps, { id }, lan))?.result;
    expect(now?.number).not.toBe(first?.number);
    expect([now?.standing, now?.sealed.verdict]).toEqual([{ state: 'inForce' }, 'valid']);
    expect(now?.number.startsWith(paper.number)).toBe(true);
    expect(world.outside.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('đính chính')]);
    const old = await verifyResult(world.deps, { token: first?.verifyToken ?? '' });
    expect(old?.paper?.standing).toMatchObject({ state: 'replaced', number: now?.number });
    const effect = { type: 'notify', params: { notice: 'resultCorrected' } } as const;
    await handle(world.deps, { id: '0', dossierId: id, seq: prepared + 1, effect });
    expect((await kindsOf(id)).filter((kind) => kind === 'result')).toHaveLength(2);
    expect(world.outside.mails).toHaveLength(1);
  });

  it('seals a result that anybody can check, and of which any changed byte is told', async () => {
    const id = await decided('online');
    const result = await openMyResult(world.deps, { id }, world.cast.lan);
    const bytes = result?.bytes ?? new Uint8Array();
    const genuine = await verifyFile(world.deps, bytes);
    expect(genuine.paper).toMatchObject({ agency: { id: 'bach-mai' }, owner: 'N. T. Lan' });
    expect(genuine.seal).toMatchObject({ signer: expect.stringContaining('UBND phường Bạch Mai') });
    const mine = await readMyDossier(world.deps, { id }, world.cast.lan);
    expect(mine?.result?.sealed).toEqual(genuine.seal);
    expect(await verifyResult(world.deps, { token: mine?.result?.verifyToken ?? '' })).toEqual(genuine);
    const changed = Uint8Array.from(bytes, (byte, place) => (place === 900 ? byte ^ 1 : byte));
    const forged = await verifyFile(world.deps, changed);
    expect(forged.paper).toBeNull();
    expect(forged.seal).not.toEqual(genuine.seal);
    for (const token of ['', 'nothing', '\0', '../..']) expect(await verifyResult(world.deps, { token })).toBeNull();
  });

  it('follows a parcel until it has arrived, or has come back', async () => {
    const [arrives, returns] = [await decided('post'), await decided('post')];
    for (const id of [arrives, returns]) await done(world, id, world.cast.clerk, 'handToPost');
    expect(await announceParcels(world.deps)).toMatchObject({ taken: 2 });
    const [first, second] = [arrives, returns].map((id) => world.outside.parcels.find(({ key }) => key.startsWith(id)));
    if (!first || !second) throw new Error('No parcels');
    expect(await trackParcels(world.deps)).toBe(0);
    first.status = 'delivered';
    second.status = 'returned';
    expect(await trackParcels(world.deps)).toBe(2);
    expect(await trackParcels(world.deps)).toBe(0);
    expect(await stateOf(world, arrives)).toMatchObject({ handling: 'returned', delivery: 'delivered' });
    expect(await stateOf(world, returns)).toMatchObject({ handling: 'settled', delivery: 'readyAtDesk' });
  });

  it('lets a booked visit lapse when its day is over, once', async () => {
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    await drain(world.deps);
    await world.clock.set('2026-03-03', '23:58');
    expect(await drain(world.deps)).toMatchObject({ deadlines: 0 });
    await world.clock.set('2026-03-03', '23:59');
    expect((await drain(world.deps)).deadlines).toBeGreaterThan(0);
    const { nationalStatus, dossier } = await standing(world, id);
    expect(nationalStatus).toBe('withdrawn');
    expect(await drain(world.deps)).toEqual({ promises: 0, deadlines: 0 });
    expect((await standing(world, id)).dossier.version).toBe(dossier.version);
  });

  it('types the supplement and the refusal as forms 02 and 03', async () => {
    const { minh, clerk } = world.cast;
    const asked = await submitted(world, minh, 'marital-status', statusPages);
    await done(world, asked, clerk, 'askSupplement', { items: 'field:copies', reason: 'Số bản', days: '5' });
    const refused = await submitted(world, minh, 'certified-copy', copyPages);
    await done(world, refused, clerk, 'refuse', { ground: 'altered', reason: 'Bản chính bị tẩy xóa' });
    await drain(world.deps);
    expect(await kindsOf(asked)).toEqual(['slip', 'form02']);
    expect(await kindsOf(refused)).toEqual(['slip', 'form03']);
  });

  it('types the apology as form 04 before it tells of it, once, however often the promise is kept', async () => {
    const { lan, clerk, head, handler, leader } = world.cast;
    const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
    await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
    await done(world, id, clerk, 'transfer');
    await done(world, id, head, 'assign', { handlerId: handler.id });
    await drain(world.deps);
    const newDay = { 'newDueAt.day': '12', 'newDueAt.month': '3', 'newDueAt.year': '2026' };
    await done(world, id, leader, 'apologise', { ...newDay, reason: 'Phường cũ chưa trả lời' });
    const promises = await takePromises(world.deps);
    for (const promise of [...promises, ...promises]) await handle(world.deps, promise);
    const view = await readMyDossier(world.deps, { id }, lan);
    expect(view?.papers.map(({ kind }) => kind)).toEqual(['slip', 'receipt', 'form01', 'form04']);
    const letter = await downloadPaper(world.deps, { paperId: view?.papers.at(-1)?.id ?? '' }, lan);
    expect(await downloadPaper(world.deps, { paperId: view?.papers.at(-1)?.id ?? '' }, world.cast.minh)).toBeNull();
    const { seal } = await verifyFile(world.deps, letter?.bytes ?? new Uint8Array());
    expect(seal).toMatchObject({ signer: expect.stringContaining('UBND phường Bạch Mai') });
    const apology = promises.find(({ effect }) => effect.type === 'notify');
    expect(apologyLetter(await paperSubject(world.deps, id, apology?.seq ?? 0), world.deps.settings)).toMatchObject({
      promisedAt: '2026-03-05T10:00:00.000Z',
      newDueAt: '2026-03-12T10:00:00.000Z',
      reason: 'Phường cũ chưa trả lời',
      contact: { name: 'Đặng Quốc Khánh' },
      signatory: { name: 'Hoàng Minh Đức' },
    });
    expect(world.outside.mails.at(-1)?.text).toContain('(mẫu 04)');
  });
});
