import { randomUUID } from 'node:crypto';
import { findStaff } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { verifyResult } from '../papers/verify-result.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { searchDossiers } from '../staff/search-dossiers.ts';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  resultPrepared,
  standing,
  stateOf,
  statusPages,
  submitted,
  type World,
  wards,
} from '../testing/index.ts';
import { announceMerger } from './announce-merger.ts';
import { handOverDue } from './hand-over.ts';
import type { Merger } from './merger.ts';
import { previewMerger } from './preview-merger.ts';
import { readReorganisation } from './read-reorganisations.ts';

let world: World;
let unread: string;
let asking: string;
let settled: string;
let closed: string;
let refunding: string;
const intentId = randomUUID();

const merger = (more: Partial<Merger> = {}): Merger => ({
  from: [wards.own, wards.asked],
  nameVi: 'Phường Hồng Hà',
  nameEn: 'Hong Ha Ward',
  unitCode: '00999',
  code: '127.00.99.H26',
  policeCode: '',
  document: 'Nghị quyết số 12/NQ-UBTVQH',
  effective: '2026-03-03',
  ...more,
});
const heir = 'phuong-hong-ha-2026-03-03';

const sent = async () =>
  paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);

async function inHand(): Promise<string> {
  const { clerk, head, handler } = world.cast;
  const id = await sent();
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  return id;
}

async function issued(id: string, { leader, documentClerk, handler } = world.cast): Promise<string> {
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn với ai.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
  return id;
}

/** With the posts of this moment. */
async function now(staff: Staff): Promise<Staff> {
  const found = await findStaff(world.deps.db, { id: staff.id });
  return { ...staff, posts: found?.posts ?? [] };
}

const factsOf = async (id: string) => (await standing(world, id)).dossier.facts;
const audited = async () => audit(queryOf(world.deps.db.pool), await calendarsOf(world.deps.db));
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  queryOf(world.deps.db.pool)<Row>(text, values);

beforeAll(async () => {
  world = await makeWorld();
  settled = await issued(await inHand());
  unread = await sent();
  asking = await inHand();
  refunding = await sent();
  await done(world, refunding, world.cast.clerk, 'refuse', {
    ground: 'notCompetent',
    reason: 'Không thuộc thẩm quyền',
  });
  closed = await submitted(world, world.cast.minh, 'certified-copy', copyPages);
  await done(world, closed, world.cast.clerk, 'refuse', { ground: 'damaged', reason: 'Bản chính rách' });
  const agencyIds = `${wards.asked}\n${wards.last}`;
  await done(world, asking, world.cast.handler, 'consult', { agencyIds, question: 'Có đăng ký kết hôn không?' });
});
afterAll(() => world.close());

describe('a merger that is looked at', () => {
  it('says what is wrong, field by field', async () => {
    const wrong = merger({
      ...{ from: ['nowhere'], nameEn: '', unitCode: '00082', code: '1', policeCode: '001.00.99.H26' },
      ...{ effective: '2026-03-01' },
    });
    expect(await previewMerger(world.deps, wrong, world.cast.admin)).toEqual({
      problems: [
        { field: 'from', code: 'notInForce' },
        { field: 'nameEn', code: 'missing' },
        { field: 'unitCode', code: 'taken' },
        { field: 'code', code: 'malformed' },
        { field: 'policeCode', code: 'taken' },
        { field: 'effective', code: 'past' },
      ],
    });
    for (const effective of ['', '2026-02-30', 'x'.repeat(10)])
      expect(await previewMerger(world.deps, merger({ effective }), world.cast.admin)).toHaveProperty('problems');
  });

  it('shows every dossier and post that would pass, and writes nothing', async () => {
    const preview = await previewMerger(world.deps, merger(), world.cast.admin);
    if (!preview || 'problems' in preview) throw new Error(JSON.stringify(preview));
    const found = new Map(preview.dossiers.map(({ id, asksItself }) => [id, asksItself]));
    expect(found.get(unread)).toBe(false);
    expect(found.get(asking)).toBe(true);
    expect(preview.posts.map(({ fullName }) => fullName)).toContain('Lê Anh Tuấn');
    expect(await rows('select id from reorganisation')).toEqual([]);
    expect((await factsOf(asking)).competentAgencyId).toBe(wards.own);
  });

  it('is an administrator’s of the city and nobody else’s', async () => {
    for (const nobody of [world.cast.clerk, world.cast.leader, world.cast.supervisor]) {
      expect(await previewMerger(world.deps, merger(), nobody)).toBeNull();
      expect(await announceMerger(world.deps, { merger: merger(), intentId }, nobody)).toBeNull();
    }
  });
});

describe('a merger that is announced for tomorrow', () => {
  it('changes no dossier today, and cannot be announced twice', async () => {
    expect(await announceMerger(world.deps, { merger: merger(), intentId }, world.cast.admin)).toEqual({
      id: intentId,
    });
    expect(await announceMerger(world.deps, { merger: merger(), intentId }, world.cast.admin)).toEqual({
      id: intentId,
    });
    const again = { merger: merger({ code: '128.00.99.H26', unitCode: '00998' }), intentId: randomUUID() };
    expect(await announceMerger(world.deps, again, world.cast.admin)).toMatchObject({ problems: [{ field: 'from' }] });
    await handOverDue(world.deps);
    expect((await factsOf(asking)).competentAgencyId).toBe(wards.own);
    expect((await now(world.cast.clerk)).posts.map(({ agencyId }) => agencyId)).toEqual([wards.own]);
  });

  it('hands everything open over when its day has come, with nothing lost', async () => {
    const before = await standing(world, asking);
    await world.clock.set('2026-03-03', '00:05');
    await handOverDue(world.deps);
    await handOverDue(world.deps);
    for (const id of [unread, asking, refunding])
      expect(await factsOf(id)).toMatchObject({ receivingAgencyId: heir, competentAgencyId: heir });
    const after = await standing(world, asking);
    expect(after).toMatchObject({ code: before.code, dueAt: before.dueAt });
    expect(after.dossier).toMatchObject({ state: before.dossier.state, version: before.dossier.version + 1 });
    const asked = after.dossier.facts.consultations.map(({ agencyId }) => agencyId);
    expect(asked).toEqual([heir, wards.last]);
    expect(await rows(`select agency_id from task where agency_id = any($1)`, [[wards.own, wards.asked]])).toEqual([]);
    const { clerk, admin } = world.cast;
    expect((await now(clerk)).posts).toMatchObject([{ agencyId: heir, succeeds: [wards.own, wards.asked] }]);
    const page = await readReorganisation(world.deps, { id: intentId, page: 1 }, admin);
    expect(page?.reorganisation.doneAt).not.toBeNull();
    expect(page?.rows.map(({ dossierId }) => dossierId)).toEqual(expect.arrayContaining([unread, asking]));
    expect(isClean(await audited())).toBe(true);
  });

  it('is told to citizen and clerk, with the names of the day', async () => {
    const clerk = await now(world.cast.clerk);
    const views = [
      await readDossier(world.deps, { id: asking }, clerk),
      await readMyDossier(world.deps, { id: asking }, world.cast.lan),
    ];
    expect(views.map((view) => view?.timeline.at(-1)?.handedOver?.passed.map(({ from }) => from.vi))).toEqual([
      ['Phường Bạch Mai', 'Phường Hoàn Kiếm'],
      ['Phường Bạch Mai'],
    ]);
    const told = await rows<{ dossier: string }>(
      `select dossier_id as dossier from outbox where params->>'notice' = 'handedOver'`,
    );
    expect(told.map(({ dossier }) => dossier)).toEqual(expect.arrayContaining([unread, asking]));
  });

  it('lets the work go on where it stood', async () => {
    const { now: moment } = await standing(world, unread);
    const clerk = await now(world.cast.clerk);
    const { rows: work } = await listWork(world.deps, { queue: 'toAccept', now: moment }, clerk);
    expect(work.map(({ dossierId }) => dossierId)).toContain(unread);
    await done(world, unread, clerk, 'accept', { papersChecked: 'yes' });
    expect((await standing(world, unread)).code).toMatch(/^127\.00\.99\.H26-/);
    const answering = await now(world.cast.consultee);
    await done(world, asking, answering, 'answer', { answer: 'notFound', opinion: 'Không có.' });
    await done(world, asking, world.cast.lastConsultee, 'answer', { answer: 'notFound', opinion: 'Không có.' });
    const [handler, leader, documentClerk] = await Promise.all(
      [world.cast.handler, world.cast.leader, world.cast.documentClerk].map(now),
    );
    if (!handler || !leader || !documentClerk) throw new Error('Nobody there');
    await issued(asking, { ...world.cast, handler, leader, documentClerk });
    expect((await stateOf(world, asking)).handling).toBe('settled');
    expect(isClean(await audited())).toBe(true);
  });
});

describe('what was settled before', () => {
  it('still verifies as a paper of the ward that issued it', async () => {
    const [paper] = await rows<{ token: string }>(
      `select verify_token as token from issued_paper where dossier_id = $1 and kind = 'result'`,
      [settled],
    );
    const view = await verifyResult(world.deps, { token: paper?.token ?? '' });
    expect(view?.paper?.agency.name).toBe('Phường Bạch Mai');
  });

  it('stays where it was closed, and is found and read by the ward that took over', async () => {
    expect((await factsOf(closed)).competentAgencyId).toBe(wards.own);
    const clerk = await now(world.cast.clerk);
    const { provisionalNumber } = await standing(world, closed);
    const found = await searchDossiers(world.deps, { search: provisionalNumber }, clerk);
    expect(found.map(({ dossierId }) => dossierId)).toContain(closed);
    expect(await readDossier(world.deps, { id: closed }, clerk)).not.toBeNull();
    expect(await readDossier(world.deps, { id: closed }, await now(world.cast.lastConsultee))).toBeNull();
  });
});
