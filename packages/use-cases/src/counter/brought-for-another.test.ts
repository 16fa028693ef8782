import { randomUUID } from 'node:crypto';
import { findPerson, peopleByNumber, readJournal } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { submitApplication } from '../application/submit-application.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, standing, statusPages, type World, wards } from '../testing/index.ts';
import { readCounter } from './read-counter.ts';
import { startAtCounter } from './start-at-counter.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(() => world.deps.db.pool.query('delete from draft'));

const binh = { personalId: '001155000013', fullName: 'Lê Văn Bình', identity: 'checked' };
const born = { 'birthDate.day': '2', 'birthDate.month': '11', 'birthDate.year': '1955' };
const lan = {
  represents: 'another',
  ownerId: '001190000011',
  ownerName: 'Nguyễn Thị Lan',
  'ownerBirthDate.day': '17',
  'ownerBirthDate.month': '5',
  'ownerBirthDate.year': '1990',
  authority: 'giấy ủy quyền số 12, UBND phường Bạch Mai chứng thực ngày 27/02/2026',
};
const card = (more: RawAnswers = {}): RawAnswers => ({ ...binh, ...born, ...lan, ...more });
const start = (raw = card(), clerk: Staff = world.cast.clerk) =>
  startAtCounter(world.deps, { agencyId: wards.own, slug: 'marital-status', from: { raw } }, clerk);

async function begun(raw = card()): Promise<string> {
  const started = await start(raw);
  if (!started || !('draftId' in started)) throw new Error(JSON.stringify(started));
  return started.draftId;
}

async function handedIn(): Promise<string> {
  const { clerk } = world.cast;
  const draftId = await begun();
  for (const [page, raw] of Object.entries(statusPages)) {
    const revision = (await readApplication(world.deps, { draftId }, clerk))?.revision ?? 0;
    await saveAnswers(world.deps, { draftId, page, raw, revision }, clerk);
  }
  expect(await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, clerk)).toEqual({
    dossierId: draftId,
  });
  return draftId;
}

describe('a dossier that somebody brings for somebody else', () => {
  it('is filled in with the owner’s data, and says who stands there and by which paper', async () => {
    const application = await readApplication(world.deps, { draftId: await begun() }, world.cast.clerk);
    expect(application).toMatchObject({
      owner: { id: world.cast.lan.id, fullName: 'Nguyễn Thị Lan' },
      locked: { fullName: 'Nguyễn Thị Lan', personalId: lan.ownerId },
      brought: { by: binh.fullName, authority: lan.authority },
    });
  });

  it('is the owner’s; the journal has who brought it, and the paper as a text that can be erased', async () => {
    const id = await handedIn();
    const { facts } = (await standing(world, id)).dossier;
    expect(facts.ownerId).toBe(world.cast.lan.id);
    expect(await findPerson(world.deps.db, { id: facts.submitterId })).toMatchObject({ fullName: binh.fullName });
    const [first] = await readJournal(world.deps.db, id);
    expect(JSON.stringify(first?.entry)).not.toContain(lan.authority);
    expect(Object.values(first?.texts ?? {})).toEqual([lan.authority]);
    expect(first?.entry).toMatchObject({ actorId: world.cast.clerk.id, actorRole: 'receptionClerk' });
    expect(await readMyDossier(world.deps, { id }, world.cast.lan)).toMatchObject({ handedInBy: binh.fullName });
    expect(await readDossier(world.deps, { id }, world.cast.clerk)).toMatchObject({ submitterName: binh.fullName });
    await done(world, id, world.cast.clerk, 'confirmPayment', { received: 'yes' });
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  });

  it('lets whoever stands there hand in another one: it is they who were identified', async () => {
    const id = await handedIn();
    expect((await readCounter(world.deps, { after: id }, world.cast.clerk))?.same?.fullName).toBe(binh.fullName);
  });

  it('asks for the owner and the paper, field by field, and begins nothing without them', async () => {
    expect(await start(card({ ownerId: '12', ownerName: '', authority: ' ' }))).toMatchObject({
      problems: { ownerId: expect.anything(), ownerName: { code: 'required' }, authority: { code: 'required' } },
    });
    expect(await start(card({ ownerName: 'Kẻ Khác' }))).toEqual({ otherwiseKnown: 'ownerId' });
    expect(await start({ ...card(), personalId: '001190000011', fullName: 'Kẻ Khác' })).toEqual({
      otherwiseKnown: 'personalId',
    });
    expect((await readCounter(world.deps, { after: null }, world.cast.clerk))?.drafts).toEqual([]);
  });

  it('is another draft than what they bring for themselves, and gone on with by the same two only', async () => {
    const own = await begun({ ...binh, ...born });
    const forLan = await begun();
    expect(forLan).not.toBe(own);
    expect(await begun()).toBe(forLan);
    expect(await begun(card({ authority: 'giấy khác' }))).not.toBe(forLan);
    expect(await peopleByNumber(world.deps.db, binh.personalId)).toHaveLength(1);
  });

  it('of themselves is simply their own', async () => {
    const themselves = {
      ownerId: binh.personalId,
      ownerName: binh.fullName,
      'ownerBirthDate.day': '2',
      'ownerBirthDate.month': '11',
      'ownerBirthDate.year': '1955',
    };
    const draftId = await begun(card(themselves));
    expect((await readApplication(world.deps, { draftId }, world.cast.clerk))?.brought).toBeNull();
  });

  it('is taken in neither by its owner nor by whoever brings it', async () => {
    const draftId = await begun();
    const [bringer] = await peopleByNumber(world.deps.db, binh.personalId);
    for (const personId of [world.cast.lan.id, bringer?.id ?? '']) {
      const party = { ...world.cast.clerk, personId };
      expect(await start(card(), party)).toEqual({ refusal: { code: 'mayNotDecideOwnDossier' } });
      expect(await readApplication(world.deps, { draftId }, party)).toBeNull();
    }
  });
});
