import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachPaper } from '../application/attach-paper.ts';
import { readApplication } from '../application/read-application.ts';
import { submitApplication } from '../application/submit-application.ts';
import { readMoneyDay } from '../money/read-money-day.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { done, fillIn, makeWorld, paid, smallPdf, standing, statusPages, tried, type World } from '../testing/index.ts';
import { payFee } from './pay-fee.ts';

const today = '2026-04-02';
let world: World;

const send = async (draftId: string) =>
  submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, world.cast.lan);

/** An application that claims an exemption, ready to be sent but for the proof. */
const claiming = (exemption: string) =>
  fillIn(world, world.cast.lan, 'marital-status', {
    ...statusPages,
    contact: { ...statusPages.contact, exemption },
  });

async function claimed(exemption: string): Promise<string> {
  const draftId = await claiming(exemption);
  const file = { name: 'giấy xác nhận.pdf', bytes: smallPdf(draftId) };
  await attachPaper(world.deps, { draftId, paper: 'exemptionProof', file }, world.cast.lan);
  expect(await send(draftId)).toEqual({ dossierId: draftId });
  return draftId;
}

const pay = async (id: string) => {
  const { version } = (await standing(world, id)).dossier;
  const asked = { id, version, intentId: randomUUID(), clientIp: '127.0.0.1', locale: 'vi' } as const;
  return payFee(world.deps, asked, world.cast.lan);
};

beforeAll(async () => {
  world = await makeWorld();
  await world.clock.set(today, '09:00');
});
afterAll(() => world.close());

describe('an application that claims an exemption from the fee', () => {
  it('says what it spares before it is sent, and is not sent without the proof', async () => {
    const draftId = await claiming('disability');
    const seen = await readApplication(world.deps, { draftId }, world.cast.lan);
    expect(seen).toMatchObject({ fee: 16_000, exemption: { category: 'disability', amount: 16_000 } });
    expect(seen?.missing.papers).toEqual(['exemptionProof']);
    expect(await send(draftId)).not.toHaveProperty('dossierId');
  });

  it('is not paid for while it is looked at', async () => {
    const id = await claimed('disability');
    expect(await pay(id)).toMatchObject({ refusal: { code: 'notNow' } });
    expect(await tried(world, id, world.cast.clerk, 'confirmPayment', { received: 'yes' })).toHaveProperty('refusal');
  });

  it('is accepted free of charge once the clerk saw the proof, and the money day tells it', async () => {
    const { clerk, otherClerk, lan } = world.cast;
    const id = await claimed('poorHousehold');
    expect(await tried(world, id, clerk, 'accept', { papersChecked: 'yes' })).toMatchObject({
      refusal: { code: 'exemptionNotDecided' },
    });
    expect(await tried(world, id, clerk, 'confirmExemption', {})).toHaveProperty('problems.proofChecked');
    expect(await tried(world, id, clerk, 'confirmExemption', { proofChecked: 'no' })).toMatchObject({
      refusal: { code: 'exemptionNotProved' },
    });
    expect(await tried(world, id, otherClerk, 'confirmExemption', { proofChecked: 'yes' })).toBeNull();
    await done(world, id, clerk, 'confirmExemption', { proofChecked: 'yes' });
    await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
    expect((await readMyDossier(world.deps, { id }, lan))?.fee).toEqual({
      amount: 0,
      settled: true,
      state: 'exempt',
      exemption: { category: 'poorHousehold', amount: 16_000, standing: 'confirmed' },
    });
    const day = await readMoneyDay(world.deps, { agencyId: '', day: today }, clerk);
    expect(day?.exempted).toMatchObject([
      { procedureCode: '1.004873', procedureVersion: '2026.2', category: 'poorHousehold', dossiers: 1, amount: 16_000 },
    ]);
    expect(day?.sums.entries).toBe(0);
    expect((await readMoneyDay(world.deps, { agencyId: '', day: today }, otherClerk))?.exempted).toEqual([]);
  });

  it('may be asked for a better proof, and is not claimed anew', async () => {
    const { clerk } = world.cast;
    const id = await claimed('poorHousehold');
    const asked = { reason: 'Ảnh mờ, không đọc được năm.', days: '5' };
    const wrong = await tried(world, id, clerk, 'askSupplement', { ...asked, items: 'field:exemption' });
    expect(wrong).toHaveProperty('problems.items');
    await done(world, id, clerk, 'askSupplement', { ...asked, items: 'paper:exemptionProof' });
    const { state } = (await standing(world, id)).dossier;
    expect([state.handling, state.payment]).toEqual(['supplementAtReception', 'exemptionClaimed']);
  });

  it('is due with a reason that the applicant reads when the clerk declines, and nothing is lost', async () => {
    const { clerk, lan } = world.cast;
    const id = await claimed('revolutionMerit');
    expect(await tried(world, id, clerk, 'declineExemption', { reason: '' })).toHaveProperty('problems.reason');
    await done(world, id, clerk, 'declineExemption', { reason: 'Giấy xác nhận mang tên người khác.' });
    const seen = await readMyDossier(world.deps, { id }, lan);
    expect(seen?.fee).toMatchObject({ amount: 16_000, state: 'due', exemption: { standing: 'declined' } });
    expect(seen?.parts.map(({ paper }) => paper)).toEqual(['exemptionProof']);
    const told = seen?.timeline.find(({ command }) => command === 'declineExemption');
    expect([told?.texts.reason, told?.adverse]).toEqual(['Giấy xác nhận mang tên người khác.', true]);
    await paid(world, id, lan);
    await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  });
});
