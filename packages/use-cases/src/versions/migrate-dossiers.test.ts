import { randomUUID } from 'node:crypto';
import { readAnswers, readJournal } from '@mot-cua/db';
import { type FrozenProcedure, freeze, leavesOf, type Procedure, thaw } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { audit } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { startApplication } from '../application/start-application.ts';
import { submitApplication } from '../application/submit-application.ts';
import { done, fillIn, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { judgeStored } from './judge-stored.ts';
import { migrateDossiers } from './migrate-dossiers.ts';
import { versionPair } from './version-pair.ts';

const newLaw = '2026-03-09';

/** A second version: the first working step and a question are called otherwise, and a phone number more is asked for. */
function secondVersion(first: Procedure): Procedure {
  const text = JSON.stringify(freeze(first))
    .replaceAll('"lookup"', '"checking"')
    .replaceAll('"otherPurpose"', '"usedFor"');
  const frozen = JSON.parse(text) as FrozenProcedure;
  const [page, ...pages] = frozen.form;
  if (!page) throw new Error('A form has pages');
  return thaw({
    ...frozen,
    version: 'next',
    form: [{ ...page, fields: [...page.fields, { name: 'otherPhone', kind: 'phone' }] }, ...pages],
    migrations: [
      {
        from: first.version,
        states: { 'handling.processing.lookup': 'handling.processing.checking' },
        fields: { usedFor: { from: 'otherPurpose' }, otherPhone: { open: true } },
      },
    ],
  });
}

vi.mock('@mot-cua/catalog', async (importOriginal) => {
  const real = await importOriginal<typeof import('@mot-cua/catalog')>();
  const first = real.procedureOf('1.004873', '2026.1');
  if (!first) throw new Error('The catalog has the certificate of marital status');
  const second = secondVersion(first);
  const procedureOf = (code: string, version: string) =>
    code === second.code && version === 'next' ? second : real.procedureOf(code, version);
  const findProcedure = (slug: string, day = '') =>
    slug === second.slug && day >= newLaw ? second : real.findProcedure(slug, day);
  return {
    ...real,
    procedureOf,
    findProcedure,
    pinnedProcedure: (...which: [string, string]) => procedureOf(...which),
  };
});

let world: World;
let atWork: string;
let waiting: string;
let draftId: string;

const pair = () => versionPair('marital-status', '2026.1', 'next');
const stepOf = async (id: string) => leavesOf((await standing(world, id)).dossier.state, 'handling').join();

beforeAll(async () => {
  world = await makeWorld();
  const { lan, minh, clerk, head, handler } = world.cast;
  atWork = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, atWork, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, atWork, clerk, 'transfer');
  await done(world, atWork, head, 'assign', { handlerId: handler.id });
  waiting = await submitted(world, lan, 'marital-status', statusPages);
  const refused = await submitted(world, lan, 'marital-status', statusPages);
  await done(world, refused, clerk, 'refuse', { ground: 'notCompetent', reason: 'Không thuộc thẩm quyền' });
  draftId = await fillIn(world, minh, 'marital-status', statusPages);
});
afterAll(() => world.close());

describe('dossiers under a version that is followed by another', () => {
  it('are judged without being touched', async () => {
    expect(await judgeStored(world.deps, pair())).toMatchObject({ moves: 2, stays: 1, person: 0 });
    expect(await stepOf(atWork)).toBe('handling.processing.lookup');
  });

  it('are moved where they stand, with their answers, dates and money', async () => {
    const before = await standing(world, atWork);
    expect(await migrateDossiers(world.deps, pair())).toMatchObject({ tally: { moves: 2, stays: 1, person: 0 } });
    const after = await standing(world, atWork);
    expect(after.dossier.procedureVersion).toBe('next');
    expect(await stepOf(atWork)).toBe('handling.processing.checking');
    expect(await stepOf(waiting)).toBe('handling.registered');
    expect(after.dueAt).toBe(before.dueAt);
    expect(after.dossier.facts.fee).toEqual(before.dossier.facts.fee);
    const [now, first] = await readAnswers(world.deps.db, atWork);
    expect(now).toMatchObject({ revision: 2, answers: { usedFor: 'Vay vốn ngân hàng', copies: 2 } });
    expect(first).toMatchObject({ revision: 1, answers: { otherPurpose: 'Vay vốn ngân hàng' } });
  });

  it('are moved once: a second run finds nothing to move', async () => {
    expect(await migrateDossiers(world.deps, pair())).toMatchObject({ tally: { moves: 0, stays: 1 } });
    const journal = await readJournal(world.deps.db, atWork);
    expect(journal.filter(({ entry }) => entry.type === 'migrate')).toHaveLength(1);
    expect(journal.at(-1)).toMatchObject({ procedureVersion: 'next', entry: { actorId: 'system' } });
  });

  it('follow from their journals, across the versions, in whole chains', async () => {
    const { db } = world.deps;
    const found = await audit(queryOf(db.pool), await calendarsOf(db));
    expect(found).toMatchObject({ dossiers: 3, differences: [], chainFaults: [], numberFaults: [] });
  });

  it('go on to their result; a question that is new does not stand in the way', async () => {
    const { handler, leader } = world.cast;
    await done(world, atWork, handler, 'submitForApproval', { outcome: 'granted', draft: 'Đồng ý' });
    await done(world, atWork, leader, 'approve');
    expect(await stepOf(atWork)).toBe('handling.processing.issuing');
  });
});

describe('a draft that was begun before', () => {
  it('is gone on with under the new form: its answers are there, and what is new is asked', async () => {
    await world.clock.set('2026-03-10', '09:00');
    const { minh } = world.cast;
    expect(await startApplication(world.deps, { slug: 'marital-status' }, minh)).toEqual({ draftId });
    const open = await readApplication(world.deps, { draftId }, minh);
    expect(open?.procedure.version).toBe('next');
    expect(open?.answers).toMatchObject({ usedFor: 'Vay vốn ngân hàng', maritalHistory: 'never' });
    expect(open?.missing.pages).toEqual(['owner']);
  });

  it('is handed in under the version in force', async () => {
    const { minh } = world.cast;
    const revision = (await readApplication(world.deps, { draftId }, minh))?.revision ?? 0;
    const raw = { ...statusPages.owner, otherPhone: '0912345679' };
    expect(await saveAnswers(world.deps, { draftId, page: 'owner', raw, revision }, minh)).toMatchObject({
      saved: true,
    });
    const sent = await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, minh);
    expect(sent).toEqual({ dossierId: draftId });
    expect((await standing(world, draftId)).dossier.procedureVersion).toBe('next');
  });
});
