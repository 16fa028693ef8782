import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lapse } from '../lapse.ts';
import { withdrawMyDossier } from '../my-dossier/withdraw-my-dossier.ts';
import { openMyResult } from '../papers/open-my-result.ts';
import { verifyFile } from '../papers/verify-result.ts';
import { announceParcels } from '../parcels/announce-parcels.ts';
import {
  done,
  makeWorld,
  paid,
  resultPrepared,
  standing,
  stateOf,
  statusPages,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  id = await paid(world, await applied(), world.cast.lan);
});

const applied = (channel: 'online' | 'post' | 'desk' = 'online') =>
  submitted(world, world.cast.lan, 'marital-status', {
    ...statusPages,
    contact: { ...statusPages.contact, resultChannel: channel },
  });

async function accepted(dossierId = id): Promise<string> {
  const { clerk, head, handler } = world.cast;
  await done(world, dossierId, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, dossierId, clerk, 'transfer');
  await done(world, dossierId, head, 'assign', { handlerId: handler.id });
  return dossierId;
}

async function issued(dossierId = id, outcome = 'granted'): Promise<string> {
  const { handler, leader, documentClerk } = world.cast;
  await done(world, dossierId, handler, 'submitForApproval', { outcome, draft: 'Chưa đăng ký kết hôn với ai.' });
  await done(world, dossierId, leader, 'approve');
  await done(world, dossierId, documentClerk, 'issue');
  await resultPrepared(world, dossierId);
  return dossierId;
}

const withdraw = async (reason = 'Không cần nữa') => {
  const { version } = (await standing(world, id)).dossier;
  return withdrawMyDossier(world.deps, { id, reason, version, intentId: crypto.randomUUID() }, world.cast.lan);
};

describe('the certificate of marital status', () => {
  it('is applied for, paid, decided and opened without a visit', async () => {
    await issued(await accepted());
    expect((await standing(world, id)).nationalStatus).toBe('settled');
    const result = await openMyResult(world.deps, { id }, world.cast.lan);
    const { code, nationalStatus, dossier } = await standing(world, id);
    expect(code).toMatch(/^001\.00\.99\.H26-260302-\d{4}$/);
    expect(result).toMatchObject({ fileName: `${code}.pdf`, mime: 'application/pdf' });
    expect(nationalStatus).toBe('returned');
    expect(dossier.state).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
    const verified = await verifyFile(world.deps, result?.bytes ?? new Uint8Array());
    expect(verified.paper).toMatchObject({
      number: `${dossier.facts.issued.documentNumber}/UBND-XNTTHN`,
      owner: 'N. T. Lan',
    });
  });

  it('opened a second time is the same paper and no second delivery', async () => {
    await issued(await accepted());
    const first = await openMyResult(world.deps, { id }, world.cast.lan);
    const { version } = (await standing(world, id)).dossier;
    expect(await openMyResult(world.deps, { id }, world.cast.lan)).toEqual(first);
    expect((await standing(world, id)).dossier.version).toBe(version);
  });

  it('refused at the desk is paid back, once the cashier agrees', async () => {
    const { clerk } = world.cast;
    await done(world, id, clerk, 'refuse', { ground: 'notCompetent', reason: 'Bạn thường trú ở nơi khác.' });
    expect(await stateOf(world, id)).toMatchObject({ handling: 'notAccepted', payment: 'refundRequested' });
    await done(world, id, clerk, 'approveRefund');
    await done(world, id, clerk, 'confirmRefund', { received: 'yes' });
    const { dossier, closedAt } = await standing(world, id);
    expect(dossier.state.payment).toBe('refunded');
    expect(dossier.facts.fee).toEqual({ amount: 16_000, paid: 16_000, refunded: 16_000, waived: true });
    expect(closedAt).not.toBeNull();
  });

  it('is taken back at once before it is accepted, and the money is owed back', async () => {
    expect(await withdraw()).toMatchObject({ done: true });
    expect(await stateOf(world, id)).toMatchObject({ handling: 'cancelled', payment: 'refundRequested' });
  });

  it('is taken back by request afterwards; a request that is declined leaves the work open', async () => {
    await accepted();
    expect(await withdraw()).toMatchObject({ done: true });
    expect((await stateOf(world, id)).handling).toBe('withdrawalRequested');
    await done(world, id, world.cast.clerk, 'declineWithdrawal', { reason: 'Đã ký' });
    expect((await standing(world, id)).nationalStatus).toBe('processing');
    await withdraw();
    await done(world, id, world.cast.clerk, 'confirmWithdrawal');
    expect(await stateOf(world, id)).toMatchObject({ handling: 'withdrawn', payment: 'refundRequested' });
  });

  it('needs a reason to be withdrawn', async () => {
    await accepted();
    expect(await withdraw('   ')).toMatchObject({ problems: { reason: { code: 'required' } } });
  });

  it('goes on when the communes that were asked have answered', async () => {
    const { handler, consultee, lastConsultee } = world.cast;
    await accepted();
    await done(world, id, handler, 'consult', {
      agencyIds: 'hoan-kiem\ncua-nam',
      question: 'Có đăng ký kết hôn không?',
    });
    await done(world, id, consultee, 'answer', { answer: 'confirmed', opinion: 'Không có đăng ký.' });
    expect((await stateOf(world, id)).handling).toEqual({ processing: 'verifying' });
    expect(await tried(world, id, consultee, 'answer', { answer: 'notFound', opinion: 'Lần hai' })).toMatchObject({
      refusal: { code: 'notYourStep' },
    });
    await done(world, id, lastConsultee, 'answer', { answer: 'notFound', opinion: 'Không thấy sổ.' });
    expect((await stateOf(world, id)).handling).toEqual({ processing: 'lookup' });
  });

  it('goes on when a commune is silent, and not a minute earlier', async () => {
    await accepted();
    await done(world, id, world.cast.handler, 'consult', { agencyIds: 'hoan-kiem', question: 'Có đăng ký không?' });
    const [consultation] = (await standing(world, id)).dossier.facts.consultations;
    const due = { dossierId: id, kind: 'consultation', at: consultation?.dueAt ?? '' } as const;
    await world.clock.set('2026-03-05', '16:59');
    expect(await lapse(world.deps, due)).toBe('stands');
    await world.clock.set('2026-03-05', '17:00');
    expect(await lapse(world.deps, due)).toBe('lapsed');
    expect(await lapse(world.deps, due)).toBe('stands');
    const { dossier } = await standing(world, id);
    expect(dossier.facts.consultations).toMatchObject([{ answer: null, silent: true }]);
    expect(dossier.state.handling).toEqual({ processing: 'lookup' });
  });

  it('comes back from the leader to the handler, and then is approved', async () => {
    const { handler, leader } = world.cast;
    await accepted();
    await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Dự thảo một' });
    await done(world, id, leader, 'returnInternally', { comment: 'Thiếu căn cứ' });
    expect((await standing(world, id)).dossier.facts.internalReturns).toBe(1);
    await issued();
    expect((await stateOf(world, id)).delivery).toBe('publishedOnline');
  });

  it('is corrected after an error, under a new number', async () => {
    const { documentClerk, leader, handler } = world.cast;
    await issued(await accepted());
    const first = (await standing(world, id)).dossier.facts.issued.documentNumber;
    await done(world, id, documentClerk, 'reportError', { reason: 'Sai ngày sinh' });
    expect(await stateOf(world, id)).toMatchObject({ handling: { correcting: 'drafting' }, delivery: 'notReady' });
    expect(await openMyResult(world.deps, { id }, world.cast.lan)).toBeNull();
    await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Đã sửa' });
    await done(world, id, leader, 'approve');
    await done(world, id, documentClerk, 'issue');
    await resultPrepared(world, id);
    const second = (await standing(world, id)).dossier.facts.issued.documentNumber;
    expect(Number(second)).toBe(Number(first) + 1);
    expect(await stateOf(world, id)).toMatchObject({ handling: 'settled', delivery: 'publishedOnline' });
  });

  it('is sent by post under the carrier’s number, and arrives', async () => {
    const { clerk } = world.cast;
    const posted = await issued(await accepted(await paid(world, await applied('post'), world.cast.lan)));
    await done(world, posted, clerk, 'handToPost');
    expect(await announceParcels(world.deps)).toEqual({ taken: 1, refused: 0, putOff: 0 });
    const [parcel] = world.outside.parcels;
    expect(parcel).toMatchObject({ recipient: 'Nguyễn Thị Lan', phone: '0912345678', trackingNumber: 'VN000000001' });
    expect(await stateOf(world, posted)).toMatchObject({ delivery: 'inTransit' });
    await done(world, posted, clerk, 'confirmDelivery', { received: 'yes' });
    expect(await stateOf(world, posted)).toMatchObject({ handling: 'returned', delivery: 'delivered' });
  });

  it('is late with an apology and a new date, given once', async () => {
    const { leader } = world.cast;
    await accepted();
    const apology = { 'newDueAt.day': '12', 'newDueAt.month': '3', 'newDueAt.year': '2026', reason: 'Chưa có trả lời' };
    await done(world, id, leader, 'apologise', apology);
    expect((await standing(world, id)).dueAt).toBe('2026-03-12T10:00:00.000Z');
    expect(await tried(world, id, leader, 'apologise', apology)).toMatchObject({
      refusal: { code: 'alreadyApologised' },
    });
  });

  it('goes to the commune that is competent, whose desk then has it', async () => {
    const { clerk, otherClerk } = world.cast;
    await done(world, id, clerk, 'redirect', { agencyId: 'hoan-kiem', reason: 'Thường trú ở Hoàn Kiếm' });
    expect(await tried(world, id, clerk, 'accept', { papersChecked: 'yes' })).toBeNull();
    await done(world, id, otherClerk, 'accept', { papersChecked: 'yes' });
    expect((await standing(world, id)).code).toMatch(/^002\.00\.99\.H26-260302-\d{4}$/);
  });
});
