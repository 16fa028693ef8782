import { randomUUID } from 'node:crypto';
import { chooseMandate, findPerson, findSession, peopleByNumber, startSession } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readActing } from '../acting/read-acting.ts';
import { endAuthority, readMandate } from '../acting/see-to-mandate.ts';
import type { Citizen } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { startApplication } from '../application/start-application.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { whoLooked } from '../my-papers/who-looked.ts';
import { signInCitizen } from '../sign-in/sign-in-citizen.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { copyPages, makeWorld, standing, submitted, type World, wards } from '../testing/index.ts';
import { noteGuardian } from './note-guardian.ts';
import { endGuardian, readGuardians } from './see-to-guardians.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await world.deps.db.pool.query('delete from draft; delete from mandate');
});

const born = (name: string, date: string) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: day };
};
const lan = { personalId: '001190000011', fullName: 'Nguyễn Thị Lan', ...born('birthDate', '1990-05-17') };
const child = { childId: '001216000031', childName: 'Trần Gia Bảo', ...born('childBirthDate', '2016-03-10') };
const papers = {
  ...{ ...lan, ...child, identity: 'checked', relation: 'mother', seen: 'seen' },
  document: 'Giấy khai sinh số 31/2016, UBND phường Bạch Mai',
};
const note = (
  more: object = {},
  clerk = world.cast.clerk,
  agencyId: string = wards.own,
  intentId = randomUUID() as string,
) => noteGuardian(world.deps, { agencyId, raw: { ...papers, ...more }, intentId }, clerk);
const held = async (citizen = world.cast.lan) => (await readActing(world.deps, citizen))?.held ?? [];

async function session(citizen = world.cast.lan) {
  const { db } = world.deps;
  const { token } = await startSession(db, {
    app: 'portal',
    holder: { personId: citizen.id },
    assurance: 2,
    hours: 200_000,
  });
  return {
    choose: (id: string | undefined) => chooseMandate(db, token, id ?? ''),
    async now(): Promise<Citizen> {
      const found = await findSession(db, { app: 'portal', token, idleMinutes: 10_000_000 });
      return { ...citizen, mandate: found?.mandate ?? undefined };
    },
  };
}

async function acting(): Promise<Citizen> {
  await note();
  const { choose, now } = await session();
  expect(await choose((await held())[0]?.id)).toBe(true);
  return now();
}

describe('a clerk who has seen the paper', () => {
  it('notes who acts for a child: it counts at once, and says by what it is known', async () => {
    expect(await note()).toEqual({ noted: true });
    const [mandate] = await held();
    expect(mandate).toMatchObject({
      principalName: 'Trần Gia Bảo',
      ...{ standing: 'inForce', byLaw: true, procedures: null, validFrom: '2026-03-02', validTo: '2034-03-09' },
      guardianship: { relation: 'mother', paper: 'birthCertificate', document: papers.document, atCounter: true },
    });
    const page = await readGuardians(world.deps, { page: 1 }, world.cast.clerk);
    expect(page).toMatchObject({
      counters: [wards.own],
      noted: [{ childName: 'Trần Gia Bảo', guardianName: 'Nguyễn Thị Lan', staffName: 'Vũ Thu Hương', endedAt: null }],
      hasMore: false,
    });
  });

  it('notes it once, however often it is sent and by however many', async () => {
    const intentId = randomUUID();
    expect(await note({}, undefined, undefined, intentId)).toEqual({ noted: true });
    expect(await note({}, undefined, undefined, intentId)).toEqual({ noted: true });
    expect(await note()).toEqual({ trouble: 'noted' });
    expect(await note({}, world.cast.otherClerk, wards.asked)).toEqual({ trouble: 'noted' });
    expect(await held()).toHaveLength(1);
  });

  it('is told at which question something is wrong', async () => {
    expect(await note({ identity: '', seen: '', document: ' ', childId: '12' })).toMatchObject({
      problems: {
        identity: expect.anything(),
        seen: expect.anything(),
        document: expect.anything(),
        childId: expect.anything(),
      },
    });
    expect(await note({ childId: lan.personalId })).toEqual({ trouble: 'oneself' });
    expect(await note({ ...born('childBirthDate', '2008-03-02') })).toEqual({ trouble: 'grownUp' });
    expect(await note({ ...born('birthDate', '2016-03-10') })).toEqual({ trouble: 'notOlder' });
    expect(await note({ fullName: 'Nguyễn Thị Loan' })).toEqual({ trouble: 'guardianOtherwiseKnown' });
    const minhs = { childId: '001090000012' };
    expect(await note(minhs)).toEqual({ trouble: 'childOtherwiseKnown' });
    expect(await held()).toEqual([]);
  });

  it('sits at a commune’s counter, and is not one of the two', async () => {
    const { handler, supervisor, otherClerk, reportClerk, clerk } = world.cast;
    for (const staff of [handler, supervisor, otherClerk]) expect(await note({}, staff)).toBeNull();
    expect(await note({}, reportClerk, 'so-khoa-hoc-cong-nghe')).toBeNull();
    expect(await readGuardians(world.deps, { page: 1 }, reportClerk)).toBeNull();
    const herself = { ...clerk, personId: world.cast.lan.id };
    expect(await note({}, herself)).toEqual({ trouble: 'own' });
    await note();
    expect((await readGuardians(world.deps, { page: 1 }, herself))?.noted).toEqual([]);
    const [mandate] = await held();
    expect(await endGuardian(world.deps, { id: mandate?.id ?? '', raw: { reason: 'Thôi' } }, herself)).toBe(false);
  });

  it('ends it with a reason, at once and in the middle of a draft; nobody else does', async () => {
    const { choose, now } = await session();
    await note();
    const id = (await held())[0]?.id ?? '';
    await choose(id);
    const begun = await startApplication(world.deps, { slug: 'certified-copy' }, await now());
    expect(await endGuardian(world.deps, { id, raw: { reason: ' ' } }, world.cast.clerk)).toMatchObject({
      problems: { reason: { code: 'required' } },
    });
    expect(await endGuardian(world.deps, { id, raw: { reason: 'x' } }, world.cast.otherClerk)).toBe(false);
    expect(await endGuardian(world.deps, { id, raw: { reason: 'Tòa giao con cho cha' } }, world.cast.clerk)).toBe(true);
    expect(await endGuardian(world.deps, { id, raw: { reason: 'x' } }, world.cast.clerk)).toBe(false);
    expect((await now()).mandate).toBeUndefined();
    expect(await choose(id)).toBe(false);
    expect(await readApplication(world.deps, { draftId: begun?.draftId ?? '' }, await now())).toBeNull();
    expect(await held()).toMatchObject([
      { standing: 'ended', endedBy: 'agency', guardianship: { endReason: 'Tòa giao con cho cha' } },
    ]);
    expect(await note()).toEqual({ noted: true });
  });
});

describe('whoever acts for a child', () => {
  it('fills in with the child’s data and is reached at their own address; the dossier is the child’s', async () => {
    const citizen = await acting();
    expect(citizen.mandate).toMatchObject({ child: true, organisation: false, procedures: null });
    const begun = await startApplication(world.deps, { slug: 'certified-copy' }, citizen);
    const application = await readApplication(world.deps, { draftId: begun?.draftId ?? '' }, citizen);
    expect(application?.owner.fullName).toBe('Trần Gia Bảo');
    expect(application?.locked).toMatchObject({ fullName: 'Trần Gia Bảo', personalId: child.childId });
    expect(application?.answers).toMatchObject({ phone: '0912345678' });
    await world.deps.db.pool.query('delete from draft');
    const id = await submitted(world, citizen, 'certified-copy', copyPages);
    const { facts } = (await standing(world, id)).dossier;
    expect(facts).toMatchObject({ ownerId: citizen.mandate?.ownerId, submitterId: world.cast.lan.id });
    expect(await findPerson(world.deps.db, { id: facts.ownerId })).toMatchObject({
      subject: null,
      personalId: child.childId,
    });
    expect(await readMyDossier(world.deps, { id }, world.cast.lan)).toBeNull();
  });

  it('sees who looked at what is the child’s, and who did what for it', async () => {
    const citizen = await acting();
    const id = await submitted(world, citizen, 'certified-copy', copyPages);
    await readDossier(world.deps, { id }, world.cast.clerk);
    const seen = (await whoLooked(world.deps, citizen)).filter(({ dossierId }) => dossierId === id);
    expect(seen.map(({ what, actorName }) => [what, actorName])).toEqual(
      expect.arrayContaining([
        ['dossier', 'Vũ Thu Hương'],
        ['act', 'Nguyễn Thị Lan'],
      ]),
    );
  });

  it('does so until the day before the eighteenth birthday ends', async () => {
    await note();
    const [mandate] = await held();
    const { choose, now } = await session();
    await world.clock.set('2034-03-09', '23:59');
    expect(await choose(mandate?.id)).toBe(true);
    expect((await now()).mandate).toBeDefined();
    await world.clock.set('2034-03-10', '00:00');
    expect((await now()).mandate).toBeUndefined();
    expect(await choose(mandate?.id)).toBe(false);
    expect(await held()).toMatchObject([{ standing: 'over' }]);
  });

  it('does not end what the paper says, nor does the child that has an account of its own', async () => {
    await note();
    const id = (await held())[0]?.id ?? '';
    const claims = {
      realm: 'citizen' as const,
      subject: 'bao',
      fullName: 'Trần Gia Bảo',
      personalId: child.childId,
      birthDate: '2016-03-10',
    };
    const { personId } = await signInCitizen(world.deps, { ...claims, assurance: 2 });
    expect(await peopleByNumber(world.deps.db, child.childId)).toMatchObject([{ id: personId, subject: 'bao' }]);
    const bao: Citizen = { kind: 'citizen', id: personId, assurance: 2 };
    expect((await readActing(world.deps, bao))?.given).toMatchObject([{ id, byLaw: true, standing: 'inForce' }]);
    for (const citizen of [bao, world.cast.lan]) {
      expect(await readMandate(world.deps, { id }, citizen)).toBeNull();
      expect(await endAuthority(world.deps, { id }, citizen)).toBe(false);
    }
    const session = await startSession(world.deps.db, { app: 'portal', holder: { personId }, assurance: 2, hours: 1 });
    expect(await chooseMandate(world.deps.db, session.token, id)).toBe(false);
  });
});
