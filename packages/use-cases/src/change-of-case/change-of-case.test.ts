import { randomUUID } from 'node:crypto';
import { readAnswers, readJournal } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Citizen, Staff } from '../actors.ts';
import { readMyMessages } from '../messages/my-messages.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { exportMyData } from '../my-profile/export-my-data.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { makeWorld, type World } from '../testing/make-world.ts';
import { done, paid, standing, statusPages, submitted, tried } from '../testing/story.ts';
import { agreeToCase, declineCase, recordAgreement } from './agree-to-case.ts';
import { proposeAnotherCase } from './propose-another-case.ts';
import { readCase, readMyCase } from './read-case.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
});

const caseReason = 'Sổ hộ tịch ghi bạn đã ly hôn năm 2020';
const divorced = { purpose: 'other', copies: '2', maritalHistory: 'divorced', caseReason };

async function propose(raw: RawAnswers = divorced, staff: Staff = world.cast.clerk) {
  const { version } = (await standing(world, id)).dossier;
  return proposeAnotherCase(world.deps, { id, raw, version, intentId: randomUUID() }, staff);
}
const mine = (citizen: Citizen = world.cast.lan) => readMyCase(world.deps, { id }, citizen);
const proposalId = async () => (await mine())?.proposed?.proposal.id ?? '';
const agree = async (citizen: Citizen = world.cast.lan, intentId: string = randomUUID()) =>
  agreeToCase(world.deps, { id, proposalId: await proposalId(), intentId }, citizen);
const told = async (staff: Staff = world.cast.clerk) => (await readDossier(world.deps, { id }, staff))?.caseProposal;
const factsNow = async () => (await standing(world, id)).dossier.facts;

describe('another case, before acceptance', () => {
  it('is proposed with what it comes to, and changes nothing until the applicant agrees', async () => {
    const before = await standing(world, id);
    expect(await propose({ ...divorced, copies: '3' })).toEqual({ proposed: true });
    expect((await standing(world, id)).dossier).toEqual(before.dossier);
    expect(await told()).toBe('waits');
    expect(await told(world.cast.supervisor)).toBeNull();
    const view = await mine();
    expect(view?.proposed?.compared).toMatchObject({
      changed: [
        { name: 'copies', before: 2, after: 3 },
        { name: 'maritalHistory', before: 'never', after: 'divorced' },
      ],
      missingPapers: ['divorceJudgment'],
      missingPages: [],
      fee: { before: 16_000, after: 24_000 },
    });
    expect((await readMyDossier(world.deps, { id }, world.cast.lan))?.caseProposed).toBe(true);
    const messages = (await readMyMessages(world.deps, { id }, world.cast.lan))?.messages;
    expect(messages?.map(({ body }) => body)).toEqual([caseReason]);
  });

  it('is taken on with the answers that are the same, a new fee, and the papers that are missing then', async () => {
    await propose({ ...divorced, copies: '3' });
    expect(await agree()).toMatchObject({ changed: true });
    const [newest] = await readAnswers(world.deps.db, id);
    expect(newest).toMatchObject({
      revision: 2,
      answers: { maritalHistory: 'divorced', copies: 3, otherPurpose: 'Vay vốn ngân hàng', phone: '0912345678' },
    });
    expect(await factsNow()).toMatchObject({ fee: { amount: 24_000 }, acceptedAt: null, clock: null });
    await paid(world, id, world.cast.lan);
    const asked = { items: 'paper:divorceJudgment', reason: 'Theo trường hợp mới', days: '15' };
    await done(world, id, world.cast.clerk, 'askSupplement', asked);
    expect((await factsNow()).openItems).toEqual(['paper:divorceJudgment']);
  });

  it('is declined: the application stays what it was, and may be accepted so', async () => {
    await propose();
    const proposal = await proposalId();
    expect(await declineCase(world.deps, { id, proposalId: proposal }, world.cast.lan)).toEqual({ declined: true });
    expect(await declineCase(world.deps, { id, proposalId: proposal }, world.cast.lan)).toEqual({ overtaken: true });
    expect((await readCase(world.deps, { id }, world.cast.clerk))?.declined?.id).toBe(proposal);
    expect(await told()).toBe('declined');
    expect(await agreeToCase(world.deps, { id, proposalId: proposal, intentId: randomUUID() }, world.cast.lan)).toEqual(
      { overtaken: true },
    );
    await paid(world, id, world.cast.lan);
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
  });

  it('is agreed to at the counter, with the person and the signed sheet', async () => {
    await propose();
    const { clerk, otherClerk, lan } = world.cast;
    const agreed = { id, proposalId: await proposalId(), intentId: randomUUID() };
    expect(await recordAgreement(world.deps, { ...agreed, raw: { identity: 'checked' } }, clerk)).toMatchObject({
      problems: { signed: { code: 'required' } },
    });
    const raw = { identity: 'checked', signed: 'signed' };
    expect(await recordAgreement(world.deps, { ...agreed, raw }, otherClerk)).toBeNull();
    expect(await recordAgreement(world.deps, { ...agreed, raw }, { ...clerk, personId: lan.id })).toBeNull();
    const first = await recordAgreement(world.deps, { ...agreed, raw }, clerk);
    expect(first).toMatchObject({ changed: true });
    expect(await recordAgreement(world.deps, { ...agreed, raw }, clerk)).toEqual(first);
    expect((await readJournal(world.deps.db, id)).at(-1)?.entry).toMatchObject({
      type: 'changeCase',
      actorId: clerk.id,
      actorRole: 'receptionClerk',
      data: { atCounter: { identityChecked: true } },
    });
  });
});

it('goes along when a person takes away what is kept of them', async () => {
  await propose();
  const data = await exportMyData(world.deps, world.cast.lan);
  let json = '';
  if (data) for await (const piece of data.text) json += piece;
  const kept = JSON.parse(json).dossiers.find((each: { id: string }) => each.id === id);
  expect(kept.proposedCases).toMatchObject([{ reason: caseReason, answers: { maritalHistory: 'divorced' } }]);
});

describe('who proposes, who agrees, and what', () => {
  it('only the desk that received it, only the owner, and never what is not meant', async () => {
    const { otherClerk, handler, head, minh, lan } = world.cast;
    for (const staff of [otherClerk, handler, head]) expect(await propose(divorced, staff)).toBeNull();
    expect(await propose({ ...divorced, maritalHistory: 'never' })).toEqual({ same: true });
    expect(await propose({ ...divorced, caseReason: '' })).toMatchObject({
      problems: { caseReason: { code: 'required' } },
    });
    expect(await propose({ ...divorced, maritalHistory: 'x' })).toHaveProperty('problems.maritalHistory');
    await propose();
    const agreed = { id, proposalId: await proposalId(), intentId: randomUUID() };
    expect(await agreeToCase(world.deps, agreed, minh)).toBeNull();
    expect(await agreeToCase(world.deps, agreed, { ...lan, assurance: 1 })).toBeNull();
    expect(await agreeToCase(world.deps, { ...agreed, proposalId: randomUUID() }, lan)).toEqual({ overtaken: true });
    expect((await factsNow()).declared).toMatchObject({ copies: 2 });
  });

  it('not what costs otherwise once the fee is paid, and what costs the same', async () => {
    await paid(world, id, world.cast.lan);
    expect(await propose({ ...divorced, copies: '5' })).toMatchObject({ refusal: { code: 'caseFeePaid' } });
    expect(await propose()).toEqual({ proposed: true });
    expect(await agree()).toMatchObject({ changed: true });
    expect((await standing(world, id)).dossier.state.payment).toBe('paid');
  });

  it('not what was read before a later proposal, nor what was proposed before the dossier moved on', async () => {
    await propose();
    const first = await proposalId();
    await propose({ ...divorced, maritalHistory: 'widowed' });
    expect(await agreeToCase(world.deps, { id, proposalId: first, intentId: randomUUID() }, world.cast.lan)).toEqual({
      overtaken: true,
    });
    await paid(world, id, world.cast.lan);
    expect((await mine())?.proposed).toBeNull();
  });

  it('nothing after acceptance', async () => {
    await paid(world, id, world.cast.lan);
    expect((await readDossier(world.deps, { id }, world.cast.clerk))?.caseOpen).toBe(true);
    await propose();
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
    expect((await mine())?.proposed).toBeNull();
    expect(await propose()).toMatchObject({ refusal: { code: 'notNow' } });
    expect((await readDossier(world.deps, { id }, world.cast.clerk))?.caseOpen).toBe(false);
  });
});

describe('at the same moment', () => {
  it('it is agreed to once, and either agreed to or accepted as it was', async () => {
    await propose();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => agree()));
    expect(outcomes.filter((each) => each && 'changed' in each)).toHaveLength(1);
    for (let round = 0; round < 4; round++) {
      id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
      await propose();
      const [agreed, accepted] = await Promise.all([
        agree(),
        tried(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' }),
      ]);
      const wins = [agreed && 'changed' in agreed, accepted && 'done' in accepted].filter(Boolean);
      expect(wins.length).toBeGreaterThan(0);
      const types = (await readJournal(world.deps.db, id)).map(({ entry }) => entry.type);
      // Never agreed to after acceptance.
      expect(types.lastIndexOf('changeCase')).toBeLessThan(types.includes('accept') ? types.indexOf('accept') : 99);
    }
  });
});

it('all of it follows from the journals', async () => {
  const { db } = world.deps;
  expect(isClean(await audit(queryOf(db.pool), await calendarsOf(db)))).toBe(true);
});
