import { randomUUID } from 'node:crypto';
import { chooseMandate, findSession, readJournal, startSession } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { startApplication } from '../application/start-application.ts';
import { submitApplication } from '../application/submit-application.ts';
import { writeToAgency } from '../messages/my-messages.ts';
import { listMine } from '../my-dossier/list-mine.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { withdrawMyDossier } from '../my-dossier/withdraw-my-dossier.ts';
import { listMyNotices } from '../my-notices/list-my-notices.ts';
import { listMyPapers } from '../my-papers/list-my-papers.ts';
import { whoLooked } from '../my-papers/who-looked.ts';
import { changeMyContact } from '../my-profile/change-my-contact.ts';
import { exportMyData } from '../my-profile/export-my-data.ts';
import { listShares } from '../sharing/share-result.ts';
import { fillIn, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { giveAuthority } from './give-authority.ts';
import { readActing } from './read-acting.ts';
import { acceptAuthority, endAuthority, readMandate } from './see-to-mandate.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await world.deps.db.pool.query('delete from draft; delete from mandate');
});

const minh = { personalId: '001090000012', fullName: 'Trần Văn Minh' };
const days = (from: string, to: string) =>
  Object.fromEntries(
    [
      ['validFrom', from],
      ['validTo', to],
    ].flatMap(([name, date = '']) => {
      const [year = '', month = '', day = ''] = date.split('-');
      return [
        [`${name}.year`, year],
        [`${name}.month`, month],
        [`${name}.day`, day],
      ];
    }),
  );
const statusCode = '1.004873';
const copyCode = '2.000815';
const authority = (more: RawAnswers = {}): RawAnswers => ({
  ...minh,
  reach: 'some',
  procedures: statusCode,
  ...days('2026-03-02', '2026-03-31'),
  understood: 'understood',
  ...more,
});
const give = (raw = authority(), citizen = world.cast.lan, intentId = randomUUID() as string) =>
  giveAuthority(world.deps, { raw, intentId }, citizen);

async function given(raw = authority()): Promise<string> {
  const outcome = await give(raw);
  if (!outcome || !('given' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.given;
}

async function accepted(raw = authority()): Promise<string> {
  const id = await given(raw);
  expect(await acceptAuthority(world.deps, { id }, world.cast.minh)).toBe(true);
  return id;
}

/** A session of Minh: each call asks the database as a request does. */
async function session(): Promise<{ choose(id: string | null): Promise<boolean>; now(): Promise<Citizen> }> {
  const { db } = world.deps;
  const holder = { personId: world.cast.minh.id };
  const { token } = await startSession(db, { app: 'portal', holder, assurance: 2, hours: 1000 });
  return {
    choose: (id) => chooseMandate(db, token, id),
    async now() {
      const found = await findSession(db, { app: 'portal', token, idleMinutes: 100_000 });
      return { ...world.cast.minh, mandate: found?.mandate ?? undefined };
    },
  };
}

async function actingUnder(id: string): Promise<Citizen> {
  const { choose, now } = await session();
  expect(await choose(id)).toBe(true);
  return now();
}

describe('authority', () => {
  it('is given to a number and a name, and counts once it is taken on', async () => {
    const id = await given();
    const { choose, now } = await session();
    expect(await choose(id)).toBe(false);
    expect((await readActing(world.deps, world.cast.minh))?.held).toMatchObject([
      { id, principalName: 'Nguyễn Thị Lan', standing: 'offered', procedures: [statusCode] },
    ]);
    expect(await acceptAuthority(world.deps, { id }, world.cast.lan)).toBeNull();
    expect(await acceptAuthority(world.deps, { id }, world.cast.minh)).toBe(true);
    expect(await acceptAuthority(world.deps, { id }, world.cast.minh)).toBe(true);
    expect((await readActing(world.deps, world.cast.lan))?.given).toMatchObject([
      { id, standing: 'inForce', representativeMasked: '001*******12' },
    ]);
    expect(await choose(id)).toBe(true);
    expect((await now()).mandate).toMatchObject({ id, ownerId: world.cast.lan.id, procedures: [statusCode] });
  });

  it('sent twice is given once', async () => {
    const intentId = randomUUID();
    expect(await give(authority(), world.cast.lan, intentId)).toEqual({ given: intentId });
    expect(await give(authority(), world.cast.lan, intentId)).toEqual({ given: intentId });
    expect((await readActing(world.deps, world.cast.lan))?.given).toHaveLength(1);
    expect(await give(authority(), world.cast.minh, intentId)).toEqual({ trouble: 'oneself' });
  });

  it('says field by field what is wrong', async () => {
    expect(
      await give({ ...authority(), personalId: '12', understood: undefined, procedures: undefined }),
    ).toMatchObject({
      problems: { personalId: expect.anything(), procedures: { code: 'required' }, understood: { code: 'required' } },
    });
    expect(await give(authority({ procedures: 'nothing' }))).toMatchObject({
      problems: { procedures: expect.anything() },
    });
    expect(await give(authority({ personalId: '001190000011' }))).toEqual({ trouble: 'oneself' });
    expect(await give(authority(days('2026-03-01', '2026-03-31')))).toEqual({ trouble: 'beginsTooSoon' });
    expect(await give(authority(days('2026-03-05', '2026-03-04')))).toEqual({ trouble: 'endsTooSoon' });
  });

  it('is given by nobody who is known by a password only, nor in somebody else’s name', async () => {
    expect(await give(authority(), { ...world.cast.lan, assurance: 1 })).toBeNull();
    const acting = await actingUnder(await accepted(authority({ reach: 'all' })));
    expect(await give(authority({ personalId: '001155000013', fullName: 'Lê Thị Hòa' }), acting)).toBeNull();
  });

  it('under a number that was mistyped is offered to nobody', async () => {
    const id = await given(authority({ fullName: 'Trần Văn Khác' }));
    expect((await readActing(world.deps, world.cast.minh))?.held).toEqual([]);
    expect(await readMandate(world.deps, { id }, world.cast.minh)).toBeNull();
    expect(await acceptAuthority(world.deps, { id }, world.cast.minh)).toBeNull();
  });

  it('of which twenty stand is given no more, until one ends', async () => {
    const ids = [];
    for (let i = 0; i < 20; i++) ids.push(await given());
    expect(await give()).toEqual({ trouble: 'tooMany' });
    await endAuthority(world.deps, { id: ids[0] ?? '' }, world.cast.lan);
    expect(await give()).toHaveProperty('given');
  });

  it('is ended by either of the two, and by nobody else; what is ended is not taken on', async () => {
    const id = await given();
    const stranger: Citizen = { kind: 'citizen', id: 'nobody', assurance: 2 };
    expect(await endAuthority(world.deps, { id }, stranger)).toBe(false);
    expect(await endAuthority(world.deps, { id: 'nothing' }, world.cast.lan)).toBe(false);
    expect(await endAuthority(world.deps, { id }, world.cast.lan)).toBe(true);
    expect(await acceptAuthority(world.deps, { id }, world.cast.minh)).toBe(false);
    expect(await readMandate(world.deps, { id }, world.cast.lan)).toMatchObject({
      standing: 'ended',
      endedBy: 'principal',
    });
    const other = await accepted();
    await endAuthority(world.deps, { id: other }, world.cast.minh);
    expect(await readMandate(world.deps, { id: other }, world.cast.lan)).toMatchObject({ endedBy: 'representative' });
  });
});

describe('whoever acts for somebody', () => {
  it('fills in with the owner’s data, hands in, and the dossier is the owner’s, who sees who did it', async () => {
    const acting = await actingUnder(await accepted());
    const draftId = await fillIn(world, acting, 'marital-status', statusPages);
    const application = await readApplication(world.deps, { draftId }, acting);
    expect(application?.owner).toEqual({ id: world.cast.lan.id, fullName: 'Nguyễn Thị Lan' });
    expect(application?.locked).toMatchObject({ fullName: 'Nguyễn Thị Lan', personalId: '001190000011' });
    expect(await readApplication(world.deps, { draftId }, world.cast.lan)).not.toBeNull();
    const sending = { draftId, intentId: randomUUID(), declared: true };
    expect(await submitApplication(world.deps, sending, acting)).toEqual({ dossierId: draftId });
    expect(await submitApplication(world.deps, sending, acting)).toEqual({ dossierId: draftId });
    const { facts } = (await standing(world, draftId)).dossier;
    expect(facts).toMatchObject({ ownerId: world.cast.lan.id, submitterId: world.cast.minh.id });
    const [first] = await readJournal(world.deps.db, draftId);
    expect(first?.entry).toMatchObject({ type: 'submit', actorId: world.cast.minh.id, actorRole: 'applicant' });
    await readMyDossier(world.deps, { id: draftId }, acting);
    const seen = await whoLooked(world.deps, world.cast.lan);
    expect(seen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'act', command: 'submit', actorName: 'Trần Văn Minh', dossierId: draftId }),
        expect.objectContaining({ what: 'dossier', actorName: 'Trần Văn Minh', dossierId: draftId }),
      ]),
    );
    expect((await listMine(world.deps, world.cast.lan)).dossiers.map(({ id }) => id)).toContain(draftId);
  });

  it('pays and writes on what the owner handed in, and nothing of it is in their own lists', async () => {
    const id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
    const acting = await actingUnder(await accepted());
    await paid(world, id, acting);
    expect(await writeToAgency(world.deps, { id, text: 'Xin hỏi', intentId: randomUUID() }, acting)).toEqual({
      written: true,
    });
    expect((await listMine(world.deps, acting)).dossiers.map((each) => each.id)).toContain(id);
    const mine = await listMine(world.deps, world.cast.minh);
    expect(mine.dossiers.map((each) => each.id)).not.toContain(id);
    expect(await readMyDossier(world.deps, { id }, world.cast.minh)).toBeNull();
    expect((await listMyNotices(world.deps, { before: '' }, acting)).notices).toEqual([]);
    expect(await listMyPapers(world.deps, acting)).toEqual([]);
  });

  it('reaches no other procedure, neither begun nor handed in', async () => {
    const other = await accepted(authority({ procedures: copyCode }));
    const acting = await actingUnder(other);
    expect(await startApplication(world.deps, { slug: 'marital-status' }, acting)).toBeNull();
    const draftId = await fillIn(world, world.cast.lan, 'marital-status', statusPages);
    expect(await readApplication(world.deps, { draftId }, acting)).toBeNull();
    expect((await listMine(world.deps, acting)).drafts).toEqual([]);
    const id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
    expect(await readMyDossier(world.deps, { id }, acting)).toBeNull();
    expect((await listMine(world.deps, acting)).dossiers).toEqual([]);
  });

  it('does nothing that only the owner does', async () => {
    const id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
    const acting = await actingUnder(await accepted(authority({ reach: 'all' })));
    expect(
      await changeMyContact(world.deps, { raw: { email: 'x@example.vn', language: 'vi' }, intentId: 'x' }, acting),
    ).toBeNull();
    expect(await exportMyData(world.deps, acting)).toBeNull();
    expect(await listShares(world.deps, { id }, acting)).toBeNull();
    expect(await whoLooked(world.deps, acting)).toEqual([]);
  });
});

describe('what has ended is over at once', () => {
  const seesNothing = async (id: string, citizen: Citizen) => {
    expect(citizen.mandate).toBeUndefined();
    expect(await readMyDossier(world.deps, { id }, citizen)).toBeNull();
    expect((await listMine(world.deps, citizen)).dossiers.map((each) => each.id)).not.toContain(id);
    const { version } = (await standing(world, id)).dossier;
    const given = { id, reason: 'Thôi', version, intentId: randomUUID() };
    expect(await withdrawMyDossier(world.deps, given, citizen)).toBeNull();
  };

  it('revoked in the middle of a draft', async () => {
    const mandateId = await accepted();
    const { choose, now } = await session();
    await choose(mandateId);
    const draftId = await fillIn(world, await now(), 'marital-status', statusPages);
    await endAuthority(world.deps, { id: mandateId }, world.cast.lan);
    const revoked = await now();
    expect(revoked.mandate).toBeUndefined();
    expect(await readApplication(world.deps, { draftId }, revoked)).toBeNull();
    const saving = { draftId, page: 'purpose', raw: statusPages.purpose, revision: 1 };
    expect(await saveAnswers(world.deps, saving, revoked)).toBeNull();
    expect(
      await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, revoked),
    ).toBeNull();
    expect(await choose(mandateId)).toBe(false);
    expect(await readApplication(world.deps, { draftId }, world.cast.lan)).not.toBeNull();
  });

  it('revoked after it was handed in: who handed it in sees nothing any more', async () => {
    const mandateId = await accepted();
    const { choose, now } = await session();
    await choose(mandateId);
    const id = await submitted(world, await now(), 'marital-status', statusPages);
    await endAuthority(world.deps, { id: mandateId }, world.cast.lan);
    await seesNothing(id, await now());
  });

  it('on the day after its last day, and not before its first', async () => {
    const { choose, now } = await session();
    const coming = await accepted(authority(days('2026-03-03', '2026-03-04')));
    expect(await choose(coming)).toBe(false);
    await world.clock.set('2026-03-03', '00:00');
    expect(await choose(coming)).toBe(true);
    await world.clock.set('2026-03-04', '23:59');
    const id = await submitted(world, await now(), 'marital-status', statusPages);
    await world.clock.set('2026-03-05', '00:00');
    await seesNothing(id, await now());
    expect(await choose(coming)).toBe(false);
    const late = await given(authority(days('2026-03-05', '2026-03-05')));
    await world.clock.set('2026-03-06', '00:00');
    expect(await acceptAuthority(world.deps, { id: late }, world.cast.minh)).toBe(false);
  });

  it('and no session acts under what somebody else holds', async () => {
    const mandateId = await accepted();
    const { db } = world.deps;
    const holder = { personId: world.cast.lan.id };
    const { token } = await startSession(db, { app: 'portal', holder, assurance: 2, hours: 1 });
    expect(await chooseMandate(db, token, mandateId)).toBe(false);
    expect(await chooseMandate(db, token, 'nothing')).toBe(false);
  });
});
