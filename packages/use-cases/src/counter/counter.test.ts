import { randomUUID } from 'node:crypto';
import { findPerson, peopleByNumber, readJournal } from '@mot-cua/db';
import type { RawAnswers } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { discardApplication } from '../application/discard-application.ts';
import { readApplication } from '../application/read-application.ts';
import { removePaper } from '../application/remove-paper.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { submitApplication } from '../application/submit-application.ts';
import { listMine } from '../my-dossier/list-mine.ts';
import { downloadPart } from '../papers/download-part.ts';
import { signInCitizen } from '../sign-in/sign-in-citizen.ts';
import {
  copyPages,
  done,
  makeWorld,
  type Pages,
  smallPdf,
  standing,
  statusPages,
  type World,
  wards,
} from '../testing/index.ts';
import { bringPapers } from './bring-papers.ts';
import { readCounter } from './read-counter.ts';
import { startAtCounter } from './start-at-counter.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(() => world.deps.db.pool.query('delete from draft'));

const hoa = { personalId: '001155000013', fullName: 'Lê Thị Hòa', birthDate: '1955-11-02' };
const card = ({ personalId, fullName, birthDate } = hoa): RawAnswers => {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const date = { 'birthDate.day': day, 'birthDate.month': month, 'birthDate.year': year };
  return { personalId, fullName, ...date, identity: 'checked' };
};
const start = (
  raw: RawAnswers,
  slug = 'marital-status',
  clerk: Staff = world.cast.clerk,
  agencyId: string = wards.own,
) => startAtCounter(world.deps, { agencyId, slug, from: { raw } }, clerk);

async function begun(raw = card(), slug = 'marital-status'): Promise<string> {
  const started = await start(raw, slug);
  if (!started || !('draftId' in started)) throw new Error(JSON.stringify(started));
  return started.draftId;
}

async function filled(pages: Pages = statusPages, slug = 'marital-status', raw = card()): Promise<string> {
  const draftId = await begun(raw, slug);
  for (const [page, posted] of Object.entries(pages)) {
    const revision = (await readApplication(world.deps, { draftId }, world.cast.clerk))?.revision ?? 0;
    const saved = await saveAnswers(world.deps, { draftId, page, raw: posted, revision }, world.cast.clerk);
    expect(saved).toMatchObject({ saved: true });
  }
  return draftId;
}

const divorced = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } } as const;
const handIn = (draftId: string, clerk: Staff = world.cast.clerk) =>
  submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, clerk);

describe('at the counter', () => {
  it('a clerk hands in for somebody without an account, and takes it on like any other', async () => {
    const draftId = await filled();
    expect(await handIn(draftId)).toEqual({ dossierId: draftId });
    const { facts } = (await standing(world, draftId)).dossier;
    expect(facts).toMatchObject({ channel: 'counter', receivingAgencyId: wards.own, onPaper: [] });
    expect(facts.submitterId).toBe(facts.ownerId);
    expect(await findPerson(world.deps.db, { id: facts.ownerId })).toMatchObject({ ...hoa, subject: null });
    const [entry] = await readJournal(world.deps.db, draftId);
    expect(entry?.entry).toMatchObject({
      type: 'submit',
      actorId: world.cast.clerk.id,
      actorRole: 'receptionClerk',
      agencyId: wards.own,
      data: { channel: 'counter', atCounter: { identityChecked: true, onPaper: [] } },
    });
    await done(world, draftId, world.cast.clerk, 'confirmPayment', { received: 'yes' });
    await done(world, draftId, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
    expect((await standing(world, draftId)).dossier.facts.issued.dossierCode).toBeDefined();
  });

  it('sent twice it is one, and a colleague of the desk may go on with it', async () => {
    const draftId = await filled();
    expect(await readApplication(world.deps, { draftId }, world.cast.otherClerk)).toBeNull();
    expect(await handIn(draftId)).toEqual({ dossierId: draftId });
    expect(await handIn(draftId)).toEqual({ dossierId: draftId });
    expect(await handIn(draftId, world.cast.otherClerk)).toBeNull();
    expect((await standing(world, draftId)).dossier.version).toBe(1);
  });

  it('only the reception clerk of the counter begins, and only what is taken in there', async () => {
    expect(await start(card(), 'marital-status', world.cast.handler)).toBeNull();
    expect(await start(card(), 'marital-status', world.cast.clerk, wards.asked)).toBeNull();
    expect(await start(card(), 'spam-report')).toBeNull();
    expect(await start(card(), 'no-such-service')).toBeNull();
    expect(await readCounter(world.deps, { after: null }, world.cast.handler)).toBeNull();
    const counter = await readCounter(world.deps, { after: null }, world.cast.reportClerk);
    expect(counter?.counters[0]?.procedures.map(({ slug }) => slug)).toContain('spam-report');
    expect(counter?.counters[0]?.procedures.map(({ slug }) => slug)).not.toContain('marital-status');
  });

  it('says field by field what is wrong with the card, and begins nothing before it was compared', async () => {
    expect(await start({ ...card(), personalId: '12', identity: undefined })).toEqual({
      problems: { personalId: expect.anything(), identity: { code: 'required' } },
    });
    expect((await readCounter(world.deps, { after: null }, world.cast.clerk))?.drafts).toEqual([]);
  });

  it('knows who has an account, and tells nobody whose it is', async () => {
    const lan = { personalId: '001190000011', fullName: 'NGUYỄN THỊ LAN', birthDate: '1990-05-17' };
    const draftId = await begun(card(lan));
    const application = await readApplication(world.deps, { draftId }, world.cast.clerk);
    expect(application?.owner.id).toBe(world.cast.lan.id);
    expect(application?.answers).toMatchObject({ fullName: 'Nguyễn Thị Lan', phone: '0912345678', commune: wards.own });
    expect(await start(card({ ...lan, fullName: 'Nguyễn Văn Khác' }))).toEqual({ otherwiseKnown: 'personalId' });
    expect(await start(card({ ...lan, birthDate: '1990-05-18' }))).toEqual({ otherwiseKnown: 'personalId' });
  });

  it('the applicant neither sees nor changes what the clerk fills in, until it is handed in', async () => {
    const lan = { personalId: '001190000011', fullName: 'Nguyễn Thị Lan', birthDate: '1990-05-17' };
    const draftId = await filled(statusPages, 'marital-status', card(lan));
    expect(await readApplication(world.deps, { draftId }, world.cast.lan)).toBeNull();
    expect((await listMine(world.deps, world.cast.lan)).drafts).toEqual([]);
    await handIn(draftId);
    expect((await listMine(world.deps, world.cast.lan)).dossiers.map(({ id }) => id)).toContain(draftId);
  });

  it('fifty clerks who register the same unknown person at once make one person', async () => {
    const an = { personalId: '001160000077', fullName: 'Đỗ Văn Ẩn', birthDate: '1960-01-31' };
    const begun = await Promise.all(Array.from({ length: 50 }, () => start(card(an))));
    expect(begun.every((each) => each && 'draftId' in each)).toBe(true);
    const people = await peopleByNumber(world.deps.db, an.personalId);
    expect(people).toMatchObject([{ ...an, subject: null }]);
    const drafts = (await readCounter(world.deps, { after: null }, world.cast.clerk))?.drafts ?? [];
    expect(new Set(drafts.map(({ fullName }) => fullName))).toEqual(new Set([an.fullName]));
  });

  it('a card that was misread before is put right, a number of somebody else is not', async () => {
    const misread = { personalId: '001161000078', fullName: 'Đỗ Thị Nhầm', birthDate: '1961-01-31' };
    await begun(card(misread));
    expect(await start(card({ ...misread, fullName: 'Kẻ Khác', birthDate: '1980-01-01' }))).toEqual({
      otherwiseKnown: 'personalId',
    });
    await begun(card({ ...misread, fullName: 'Đỗ Thị Nhâm' }));
    const right = { ...misread, fullName: 'Đỗ Thị Nhâm', birthDate: '1961-10-31' };
    await begun(card(right));
    expect(await peopleByNumber(world.deps.db, misread.personalId)).toMatchObject([right]);
  });

  it('nobody takes in their own', async () => {
    const clerk = { ...world.cast.clerk, personId: world.cast.lan.id };
    const lan = { personalId: '001190000011', fullName: 'Nguyễn Thị Lan', birthDate: '1990-05-17' };
    expect(await start(card(lan), 'marital-status', clerk)).toEqual({ refusal: { code: 'mayNotDecideOwnDossier' } });
    const draftId = await filled(statusPages, 'marital-status', card(lan));
    expect(await handIn(draftId, clerk)).toBeNull();
  });

  it('takes in for another commune, but not what is settled the same day', async () => {
    const competent = async (draftId: string) =>
      (await readApplication(world.deps, { draftId }, world.cast.clerk))?.receiving?.id;
    const elsewhere = { ...statusPages, owner: { commune: wards.asked, address: '1 phố Huế' } };
    expect(await competent(await filled(elsewhere))).toBe(wards.asked);
    const copies = { ...copyPages, visit: { ...copyPages.visit, commune: wards.asked } };
    expect(await competent(await filled(copies, 'certified-copy'))).toBe(wards.own);
  });

  it('one begun for a person is gone on with, and is the desk’s to throw away', async () => {
    const draftId = await begun();
    expect(await begun()).toBe(draftId);
    expect(await readCounter(world.deps, { after: null }, world.cast.clerk)).toMatchObject({
      drafts: [{ id: draftId, fullName: hoa.fullName }],
    });
    expect(await discardApplication(world.deps, { draftId }, world.cast.otherClerk)).toBe(false);
    expect(await discardApplication(world.deps, { draftId }, world.cast.clerk)).toBe(true);
  });
});

describe('papers that are brought', () => {
  it('lie on the counter, or are scanned there; what is missing is asked for', async () => {
    const draftId = await filled(divorced);
    expect(await handIn(draftId)).toEqual({ missing: { pages: [], papers: ['divorceJudgment'] } });
    const brought = { draftId, onPaper: ['divorceJudgment', 'nothing'] };
    expect(await bringPapers(world.deps, brought, world.cast.otherClerk)).toBe(false);
    expect(await bringPapers(world.deps, brought, world.cast.clerk)).toBe(true);
    expect(await handIn(draftId)).toEqual({ dossierId: draftId });
    expect((await standing(world, draftId)).dossier.facts.onPaper).toEqual(['divorceJudgment']);
  });

  it('that nobody asks for any more are not kept', async () => {
    const draftId = await filled(divorced);
    await bringPapers(world.deps, { draftId, onPaper: ['divorceJudgment'] }, world.cast.clerk);
    const { revision = 0 } = (await readApplication(world.deps, { draftId }, world.cast.clerk)) ?? {};
    const single = { draftId, page: 'history', raw: statusPages.history, revision };
    await saveAnswers(world.deps, single, world.cast.clerk);
    expect(await handIn(draftId)).toEqual({ dossierId: draftId });
    expect((await standing(world, draftId)).dossier.facts.onPaper).toEqual([]);
  });

  it('as scans are opened and taken out at that counter only', async () => {
    const draftId = await filled(divorced);
    const file = { name: 'quyết định.pdf', bytes: smallPdf() };
    const place = { draftId, paper: 'divorceJudgment', file };
    expect(await attachPaper(world.deps, place, world.cast.otherClerk)).toBeNull();
    const given = await attachPaper(world.deps, place, world.cast.clerk);
    const partId = given && 'attached' in given ? given.attached.id : '';
    expect(await downloadPart(world.deps, { partId }, world.cast.clerk)).toMatchObject({ mime: 'application/pdf' });
    expect(await downloadPart(world.deps, { partId }, world.cast.handler)).toBeNull();
    expect(await removePaper(world.deps, { partId }, world.cast.otherClerk)).toBe(false);
    expect(await removePaper(world.deps, { partId }, world.cast.clerk)).toBe(true);
  });
});

describe('the same person', () => {
  const again = (dossierId: string, clerk: Staff = world.cast.clerk) =>
    startAtCounter(world.deps, { agencyId: wards.own, slug: 'certified-copy', from: { dossierId } }, clerk);

  it('hands in another one on the same day without the card being read again', async () => {
    const first = await filled();
    await handIn(first);
    expect((await readCounter(world.deps, { after: first }, world.cast.clerk))?.same?.fullName).toBe(hoa.fullName);
    const second = await again(first);
    const draftId = second && 'draftId' in second ? second.draftId : '';
    const { facts } = (await standing(world, first)).dossier;
    expect((await readApplication(world.deps, { draftId }, world.cast.clerk))?.owner.id).toBe(facts.ownerId);
    expect(await again(first, { ...world.cast.clerk, posts: world.cast.otherClerk.posts })).toBeNull();
    await world.clock.set('2026-03-03', '09:00');
    expect(await again(first)).toBeNull();
    await world.clock.set('2026-03-02', '09:00');
  });
});

describe('somebody who was registered at a counter', () => {
  const claims = { subject: 'citizen-hoa', ...hoa, assurance: 2, realm: 'citizen' } as const;

  it('finds it when they first sign in, if the e-identity vouches for the same person', async () => {
    const draftId = await filled();
    await handIn(draftId);
    const { ownerId } = (await standing(world, draftId)).dossier.facts;
    const strangers = [
      { ...claims, subject: 'weak', assurance: 1 },
      { ...claims, subject: 'other-name', fullName: 'Lê Thị Khác' },
      { ...claims, subject: 'other-day', birthDate: '1955-11-03' },
    ] as const;
    for (const stranger of strangers)
      expect(await signInCitizen(world.deps, stranger)).not.toEqual({ personId: ownerId });
    expect(await signInCitizen(world.deps, claims)).toEqual({ personId: ownerId });
    expect(await signInCitizen(world.deps, claims)).toEqual({ personId: ownerId });
    const mine = await listMine(world.deps, { kind: 'citizen', id: ownerId, assurance: 2 });
    expect(mine.dossiers.map(({ id }) => id)).toContain(draftId);
  });
});
