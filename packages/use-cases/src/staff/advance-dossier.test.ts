import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { announceParcels } from '../parcels/announce-parcels.ts';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  resultPrepared,
  standing,
  statusPages,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';
import { advanceDossier } from './advance-dossier.ts';
import { readDossier } from './read-dossier.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
});

const papersChecked = { papersChecked: 'yes' };
const refusal = { ground: 'notCompetent', reason: 'Không thuộc thẩm quyền' };

const give = (
  command: string,
  raw: Record<string, string>,
  { staff = world.cast.clerk, version = 3, intentId = randomUUID() as string } = {},
) => advanceDossier(world.deps, { id, command, raw, version, intentId }, staff);

/** Everything about a dossier that a command could change. */
async function everything(): Promise<unknown> {
  const { rows } = await world.deps.db.pool.query(
    `select d.version, d.state, d.facts, (select count(*) from outbox where dossier_id = $1) as promised,
      (select count(*) from dossier_text where dossier_id = $1) as texts, (select json_agg(t) from task t where dossier_id = $1) as work
      from dossier d where id = $1`,
    [id],
  );
  return rows;
}

async function changesNothing(attempt: () => Promise<unknown>): Promise<unknown> {
  const before = await everything();
  const outcome = await attempt();
  expect(await everything()).toEqual(before);
  return outcome;
}

describe('the rights of staff', () => {
  it.each(['otherClerk', 'admin', 'supervisor', 'lastConsultee'] as const)(
    '%s finds nothing to act on',
    async (name) => {
      const staff = world.cast[name];
      expect(await changesNothing(() => give('accept', papersChecked, { staff }))).toBeNull();
    },
  );

  it('a clerk of another ward and the administrator do not see it either', async () => {
    for (const staff of [world.cast.otherClerk, world.cast.admin])
      expect(await readDossier(world.deps, { id }, staff)).toBeNull();
    expect(await readDossier(world.deps, { id }, world.cast.supervisor)).toMatchObject({ version: 3 });
  });

  it.each(['handler', 'leader', 'documentClerk', 'head'] as const)('%s does not do the desk’s work', async (name) => {
    const staff = world.cast[name];
    expect(await changesNothing(() => give('accept', papersChecked, { staff }))).toMatchObject({
      refusal: { code: 'notYourStep' },
    });
  });

  it('nobody decides on an own dossier', async () => {
    const staff: Staff = { ...world.cast.clerk, personId: world.cast.lan.id };
    expect(await changesNothing(() => give('accept', papersChecked, { staff }))).toBeNull();
  });

  it('nobody approves an own draft', async () => {
    const { clerk, head, otherHandler } = world.cast;
    await done(world, id, clerk, 'accept', papersChecked);
    await done(world, id, clerk, 'transfer');
    await done(world, id, head, 'assign', { handlerId: otherHandler.id });
    await done(world, id, otherHandler, 'submitForApproval', { outcome: 'granted', draft: 'Dự thảo' });
    expect(await changesNothing(() => tried(world, id, otherHandler, 'approve'))).toMatchObject({
      refusal: { code: 'mayNotApproveOwnDraft' },
    });
  });

  it.each([
    'lapse',
    'resultPrepared',
    'openResult',
    'submit',
    'startPayment',
    'nothing',
    '',
    'toString',
    '__proto__',
    'constructor',
  ])('«%s» is given through no form', async (command) => {
    expect(await changesNothing(() => give(command, {}))).toBeNull();
  });

  it.each(['', 'x', '00000000-0000-0000-0000-000000000000', "' or 1=1", '\0', '../..'])(
    'the dossier «%s» is not there',
    async (wrong) => {
      const asked = { id: wrong, command: 'accept', raw: papersChecked, version: 3, intentId: randomUUID() };
      expect(await advanceDossier(world.deps, asked, world.cast.clerk)).toBeNull();
    },
  );
});

describe('an intent', () => {
  it('sent twice has one effect and the same answer', async () => {
    const intentId = randomUUID();
    const first = await give('accept', papersChecked, { intentId });
    expect(first).toMatchObject({ done: true, version: 4, issued: { dossierCode: expect.stringMatching(/H26-2603/) } });
    expect(await changesNothing(() => give('accept', papersChecked, { intentId }))).toEqual(first);
    await done(world, id, world.cast.clerk, 'transfer');
    expect(await changesNothing(() => give('accept', papersChecked, { intentId }))).toEqual(first);
  });

  it('sent twenty times at once has one effect', async () => {
    const intentId = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => give('accept', papersChecked, { intentId })));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect((await standing(world, id)).dossier.version).toBe(4);
  });

  it('with a text sent twice keeps one text', async () => {
    const intentId = randomUUID();
    const first = await give('refuse', refusal, { intentId });
    expect(first).toMatchObject({ done: true });
    expect(await changesNothing(() => give('refuse', refusal, { intentId }))).toEqual(first);
  });

  it.each([
    ['another reason', 'refuse', { ...refusal, reason: 'Lý do khác' }],
    ['another ground', 'refuse', { ...refusal, ground: 'falseDeclaration' }],
    ['another command', 'accept', papersChecked],
  ])('used again with %s is refused', async (_, command, raw) => {
    const intentId = randomUUID();
    await give('refuse', refusal, { intentId });
    expect(await changesNothing(() => give(command, raw, { intentId }))).toMatchObject({
      refusal: { code: 'intentReused' },
    });
  });

  it('of another person is refused', async () => {
    const intentId = randomUUID();
    await give('accept', papersChecked, { intentId });
    const staff: Staff = { ...world.cast.clerk, id: world.cast.head.id };
    expect(await give('accept', papersChecked, { intentId, staff })).toMatchObject({
      refusal: { code: 'intentReused' },
    });
  });

  it('used again on another dossier is refused', async () => {
    const intentId = randomUUID();
    await give('accept', papersChecked, { intentId });
    id = await paid(world, await submitted(world, world.cast.minh, 'marital-status', statusPages), world.cast.minh);
    expect(await changesNothing(() => give('accept', papersChecked, { intentId }))).toMatchObject({
      refusal: { code: 'intentReused' },
    });
  });
});

describe('a version that is past', () => {
  it('is told, with the one that stands, and nothing happens', async () => {
    await done(world, id, world.cast.clerk, 'accept', papersChecked);
    expect(await changesNothing(() => give('refuse', refusal))).toEqual({ conflict: true, version: 4 });
    expect(await changesNothing(() => give('refuse', { ...refusal, reason: '' }))).toEqual({
      conflict: true,
      version: 4,
    });
  });

  it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is a conflict', async (version) => {
    expect(await changesNothing(() => give('accept', papersChecked, { version }))).toMatchObject({ conflict: true });
  });
});

describe('a parcel', () => {
  const toPost = async () => {
    const { clerk, head, handler, leader, documentClerk } = world.cast;
    const contact = { ...statusPages.contact, resultChannel: 'post', phone: '0987654321' };
    const owner = { ...statusPages.owner, address: '5 ngõ Tự Do' };
    const pages = { ...statusPages, owner, contact };
    id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', pages), world.cast.lan);
    await done(world, id, clerk, 'accept', papersChecked);
    await done(world, id, clerk, 'transfer');
    await done(world, id, head, 'assign', { handlerId: handler.id });
    await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Dự thảo' });
    await done(world, id, leader, 'approve');
    await done(world, id, documentClerk, 'issue');
    await resultPrepared(world, id);
    world.outside.parcels.length = 0;
  };

  it('leaves the house once, for one who may send it, at the address that was given', async () => {
    await toPost();
    const { clerk, handler } = world.cast;
    expect(await tried(world, id, handler, 'handToPost')).toMatchObject({ refusal: { code: 'notYourStep' } });
    expect(await give('handToPost', {}, { version: 1 })).toMatchObject({ conflict: true });
    expect(world.outside.parcels).toEqual([]);
    const { version } = (await standing(world, id)).dossier;
    const both = await Promise.all([give('handToPost', {}, { version }), give('handToPost', {}, { version })]);
    expect(both.filter((outcome) => outcome && 'done' in outcome)).toHaveLength(1);
    expect(world.outside.parcels).toEqual([]);
    await Promise.all([announceParcels(world.deps), announceParcels(world.deps)]);
    expect(world.outside.parcels).toMatchObject([{ address: '5 ngõ Tự Do', phone: '0987654321' }]);
    expect((await standing(world, id)).dossier.state.delivery).toBe('inTransit');
    expect(await tried(world, id, clerk, 'handToPost')).toMatchObject({ refusal: { code: 'notNow' } });
  });

  it('of a result for the desk never leaves', async () => {
    id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    world.outside.parcels.length = 0;
    expect(await tried(world, id, world.cast.clerk, 'handToPost')).toMatchObject({ refusal: { code: 'notNow' } });
    expect(world.outside.parcels).toEqual([]);
  });
});
