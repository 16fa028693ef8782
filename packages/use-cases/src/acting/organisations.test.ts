import { randomUUID } from 'node:crypto';
import { chooseMandate, findPerson, findSession, startSession } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { startApplication } from '../application/start-application.ts';
import { copyPages, makeWorld, standing, submitted, type World } from '../testing/index.ts';
import { askBusinessRegister } from './ask-business-register.ts';
import { readActing } from './read-acting.ts';
import { endAuthority } from './see-to-mandate.ts';

let world: World;
let token: string;

const company = { code: '0100000014', name: 'Công ty TNHH Minh Họa', address: '88 phố Ví Dụ' };

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await world.deps.db.pool.query('delete from draft; delete from mandate');
  world.outside.organisations = [company];
  const holder = { personId: world.cast.minh.id };
  token = (await startSession(world.deps.db, { app: 'portal', holder, assurance: 2, hours: 1000 })).token;
});

const ask = (citizen = world.cast.minh) => askBusinessRegister(world.deps, citizen);
const held = async () => (await readActing(world.deps, world.cast.minh))?.held ?? [];
const choose = (id: string) => chooseMandate(world.deps.db, token, id);
async function now(): Promise<Citizen> {
  const found = await findSession(world.deps.db, { app: 'portal', token, idleMinutes: 100_000 });
  return { ...world.cast.minh, mandate: found?.mandate ?? undefined };
}
async function acting(): Promise<Citizen> {
  await ask();
  expect(await choose((await held())[0]?.id ?? '')).toBe(true);
  return now();
}

it('the register tells whom somebody represents: they act for it at once, in what organisations apply for', async () => {
  expect(await ask()).toEqual({ found: 1 });
  expect(await ask()).toEqual({ found: 1 });
  expect(await held()).toMatchObject([{ principalName: company.name, standing: 'inForce', byLaw: true }]);
  const citizen = await acting();
  expect(citizen.mandate).toMatchObject({ organisation: true });
  expect(await startApplication(world.deps, { slug: 'marital-status' }, citizen)).toBeNull();
  const begun = await startApplication(world.deps, { slug: 'certified-copy' }, citizen);
  const application = await readApplication(world.deps, { draftId: begun?.draftId ?? '' }, citizen);
  expect(application?.owner.fullName).toBe(company.name);
  expect(application?.locked).toMatchObject({ fullName: 'Trần Văn Minh', personalId: '001090000012' });
});

it('what is handed in is the organisation’s', async () => {
  const citizen = await acting();
  const id = await submitted(world, citizen, 'certified-copy', copyPages);
  const { facts } = (await standing(world, id)).dossier;
  expect(facts.submitterId).toBe(world.cast.minh.id);
  expect(await findPerson(world.deps.db, { id: facts.ownerId })).toMatchObject({
    subject: `organisation:${company.code}`,
    fullName: company.name,
    personalId: company.code,
  });
});

it('who no longer represents it, as the register says, acts for it no more', async () => {
  const citizen = await acting();
  expect(citizen.mandate).toBeDefined();
  world.outside.organisations = [];
  expect(await ask()).toEqual({ found: 0 });
  expect((await now()).mandate).toBeUndefined();
  expect(await held()).toEqual([]);
});

it('what it said counts for the day', async () => {
  await acting();
  await world.clock.set('2026-03-02', '23:59');
  expect((await now()).mandate).toBeDefined();
  await world.clock.set('2026-03-03', '00:00');
  expect((await now()).mandate).toBeUndefined();
});

it('while it is silent nobody gains and nobody loses', async () => {
  world.outside.organisations = null;
  expect(await ask()).toEqual({ silent: true });
  expect(await held()).toEqual([]);
  world.outside.organisations = [company];
  await acting();
  world.outside.organisations = null;
  expect(await ask()).toEqual({ silent: true });
  expect((await now()).mandate).toBeDefined();
});

it('is asked for oneself only, and by whom the city knows surely', async () => {
  expect(await ask({ ...world.cast.minh, assurance: 1 })).toBeNull();
  expect(await ask(await acting())).toBeNull();
  const [mandate] = await held();
  expect(await endAuthority(world.deps, { id: mandate?.id ?? randomUUID() }, world.cast.lan)).toBe(false);
});
