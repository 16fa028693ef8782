import { randomUUID } from 'node:crypto';
import { draftsOf, readAnswers, readParts, setPaperExpiry } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attachPaper } from '../application/attach-paper.ts';
import { discardApplication } from '../application/discard-application.ts';
import { readApplication } from '../application/read-application.ts';
import { startApplication } from '../application/start-application.ts';
import { lapse } from '../lapse.ts';
import { listMyPapers } from '../my-papers/list-my-papers.ts';
import { takeMyPaper } from '../my-papers/take-my-paper.ts';
import { joinPages } from '../pages/join-pages.ts';
import { downloadPart } from '../papers/download-part.ts';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  smallPdf,
  smallPng,
  standing,
  stateOf,
  statusPages,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';
import { readMyDossier } from './read-my-dossier.ts';
import { readReply } from './read-reply.ts';
import { replyToSupplement } from './reply-to-supplement.ts';
import { withdrawMyDossier } from './withdraw-my-dossier.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
});

const asked = { items: 'paper:earlierCertificate\nfield:otherPurpose', reason: 'Thiếu giấy cũ', days: '15' };
const atReception = () => done(world, id, world.cast.clerk, 'askSupplement', asked);
const atAppraisal = async () => {
  const { clerk, head, handler } = world.cast;
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'askSupplement', asked);
};
const version = async () => (await standing(world, id)).dossier.version;
const attach = (citizen = world.cast.lan, paper = 'earlierCertificate', name = 'giấy cũ.pdf') =>
  attachPaper(world.deps, { dossierId: id, paper, file: { name, bytes: smallPdf(id + name) } }, citizen);
const reply = async (
  raw: Record<string, string>,
  { intentId = randomUUID() as string, citizen = world.cast.lan, at = 0 } = {},
) => replyToSupplement(world.deps, { id, raw, version: at || (await version()), intentId }, citizen);
const mended = { otherPurpose: 'Mua nhà' };

describe.each([
  ['at the desk', atReception, 'registered'],
  ['at appraisal', atAppraisal, 'processing'],
])('a supplement asked for %s', (_, ask, back) => {
  beforeEach(async () => {
    await ask();
  });

  it('shows what is missing, why and until when', async () => {
    expect((await readMyDossier(world.deps, { id }, world.cast.lan))?.supplement).toEqual({
      items: [
        { item: 'paper:earlierCertificate', kind: 'paper', name: 'earlierCertificate' },
        { item: 'field:otherPurpose', kind: 'field', name: 'otherPurpose' },
      ],
      reason: 'Thiếu giấy cũ',
      until: '2026-03-17T16:59:00.000Z',
    });
  });

  it('is answered with a paper and an answer, once, and the dossier goes on', async () => {
    expect(await reply(mended)).toEqual({ missingPapers: ['earlierCertificate'] });
    expect(await attach()).toHaveProperty('attached');
    expect(await reply({ otherPurpose: ' ' })).toMatchObject({ problems: { otherPurpose: { code: 'required' } } });
    const [intentId, seen] = [randomUUID(), await version()];
    expect(await reply(mended, { intentId, at: seen })).toEqual({ done: true });
    expect(await reply(mended, { intentId, at: seen })).toEqual({ done: true });
    expect(await version()).toBe(seen + 1);
    expect(JSON.stringify((await stateOf(world, id)).handling)).toContain(back);
    const [newest, oldest] = await readAnswers(world.deps.db, id);
    expect(newest).toMatchObject({ revision: 2, answers: { otherPurpose: 'Mua nhà', fullName: 'Nguyễn Thị Lan' } });
    expect(oldest?.answers.otherPurpose).toBe('Vay vốn ngân hàng');
    expect(await readParts(world.deps.db, id)).toMatchObject([{ paper: 'earlierCertificate', supersededAt: null }]);
  });

  it('mends only what was asked for', async () => {
    await attach();
    expect(await attach(world.cast.lan, 'divorceJudgment')).toBeNull();
    expect(await reply({ ...mended, copies: '5', purpose: 'marriage', fullName: 'Kẻ Khác' })).toEqual({ done: true });
    const [newest] = await readAnswers(world.deps.db, id);
    expect(newest?.answers).toMatchObject({ copies: 2, purpose: 'other', fullName: 'Nguyễn Thị Lan' });
    expect((await standing(world, id)).dossier.facts.fee.amount).toBe(16_000);
  });

  it('takes two files that come at the same moment', async () => {
    const both = await Promise.all([attach(), attach(world.cast.lan, 'earlierCertificate', 'trang hai.pdf')]);
    expect(both.every((given) => given && 'attached' in given)).toBe(true);
  });

  it('is answered with pages that were joined', async () => {
    for (const shade of [90, 200]) {
      const file = { name: `${shade}.png`, bytes: smallPng([shade, shade, shade]) };
      await attachPaper(world.deps, { dossierId: id, paper: 'earlierCertificate', file }, world.cast.lan);
    }
    const pages = { dossierId: id, paper: 'earlierCertificate', title: 'Giấy cũ' };
    expect(await joinPages(world.deps, pages, world.cast.minh)).toBeNull();
    expect(await joinPages(world.deps, { ...pages, paper: 'divorceJudgment' }, world.cast.lan)).toBeNull();
    expect(await joinPages(world.deps, pages, world.cast.lan)).toEqual({ joined: true });
    const gathered = await readReply(world.deps, { id }, world.cast.lan);
    expect(gathered?.parts.map(({ name, pages: joined }) => [name, joined.length])).toEqual([['Giấy cũ.pdf', 2]]);
    expect(await readReply(world.deps, { id }, world.cast.minh)).toBeNull();
    expect(await reply(mended)).toEqual({ done: true });
    expect(await readParts(world.deps.db, id)).toMatchObject([{ name: 'Giấy cũ.pdf', supersededAt: null }]);
  });

  it('is answered with a paper that the person has, as long as it is valid', async () => {
    const { db } = world.deps;
    const [before] = await listMyPapers(world.deps, world.cast.lan);
    const sha256 = before?.sha256 ?? '';
    const place = { dossierId: id, paper: 'earlierCertificate', sha256 };
    await setPaperExpiry(db, { personId: world.cast.lan.id, sha256, expiresOn: '2026-03-01' });
    expect(await takeMyPaper(world.deps, place, world.cast.lan)).toEqual({ rejected: 'expired' });
    await setPaperExpiry(db, { personId: world.cast.lan.id, sha256, expiresOn: '2026-03-31' });
    expect(await takeMyPaper(world.deps, place, world.cast.minh)).toBeNull();
    expect(await takeMyPaper(world.deps, place, world.cast.lan)).toHaveProperty('attached');
    expect(await reply(mended)).toEqual({ done: true });
    expect(await readParts(db, id)).toMatchObject([{ sha256, paper: 'earlierCertificate', supersededAt: null }]);
  });

  it('is answered by nobody else, and its files are seen by the desk only once they are handed in', async () => {
    expect(await attach(world.cast.minh)).toBeNull();
    expect(await reply(mended, { citizen: world.cast.minh })).toBeNull();
    const given = await attach();
    const partId = given && 'attached' in given ? given.attached.id : '';
    expect(await downloadPart(world.deps, { partId }, world.cast.clerk)).toBeNull();
    await reply(mended);
    const [part] = await readParts(world.deps.db, id);
    expect(await downloadPart(world.deps, { partId: part?.id ?? '' }, world.cast.clerk)).not.toBeNull();
    expect(await downloadPart(world.deps, { partId: part?.id ?? '' }, world.cast.otherClerk)).toBeNull();
  });

  it('ends the dossier when nobody answers, and a late answer is told so', async () => {
    await attach();
    const seen = await version();
    const due = { dossierId: id, kind: 'supplement', at: '2026-03-17T16:59:00.000Z' } as const;
    await world.clock.set('2026-03-17', '23:58');
    expect(await lapse(world.deps, due)).toBe('stands');
    await world.clock.set('2026-03-17', '23:59');
    expect(await lapse(world.deps, due)).toBe('lapsed');
    expect((await standing(world, id)).nationalStatus).toBe('stopped');
    expect(await reply(mended, { at: seen })).toEqual({ conflict: true });
    expect(await reply(mended)).toMatchObject({ refusal: { code: 'notNow' } });
  });

  it('answered at the moment at which it lapses has one end', async () => {
    await attach();
    const seen = await version();
    await world.clock.set('2026-03-17', '23:59');
    const due = { dossierId: id, kind: 'supplement', at: '2026-03-17T16:59:00.000Z' } as const;
    const [answered, lapsed] = await Promise.all([reply(mended, { at: seen }), lapse(world.deps, due)]);
    const wasAnswered = answered !== null && 'done' in answered;
    expect(wasAnswered).toBe(lapsed === 'stands');
    expect(await version()).toBe(seen + 1);
  });
});

describe('a supplement', () => {
  it('is asked for once at the desk, with something in it', async () => {
    const nothing = { ...asked, items: '' };
    expect(await tried(world, id, world.cast.clerk, 'askSupplement', nothing)).toMatchObject({
      problems: { items: { code: 'required' } },
    });
    expect(
      await tried(world, id, world.cast.clerk, 'askSupplement', { ...asked, items: 'field:fullName' }),
    ).toMatchObject({
      problems: { items: { code: 'notInList' } },
    });
    await atReception();
    await attach();
    await reply(mended);
    expect(await tried(world, id, world.cast.clerk, 'askSupplement', asked)).toMatchObject({
      refusal: { code: 'supplementAlreadyAsked' },
    });
  });

  it('that waits while a withdrawal is declined waits on, and the clock with it', async () => {
    await atAppraisal();
    const given = { id, reason: 'Thôi', version: await version(), intentId: randomUUID() };
    await withdrawMyDossier(world.deps, given, world.cast.lan);
    await done(world, id, world.cast.clerk, 'declineWithdrawal', { reason: 'Đã làm xong' });
    expect((await stateOf(world, id)).handling).toBe('supplementAtAppraisal');
    await attach();
    expect(await reply(mended)).toEqual({ done: true });
    expect((await standing(world, id)).dossier.facts.clock?.segments.at(-1)).toMatchObject({ kind: 'run', to: null });
  });

  it('that is being answered is no open application: a new one begins anew', async () => {
    await atReception();
    await attach();
    const started = await startApplication(world.deps, { slug: 'marital-status' }, world.cast.lan);
    expect(started?.draftId).not.toBe(id);
    expect(await readApplication(world.deps, { draftId: id }, world.cast.lan)).toBeNull();
    await discardApplication(world.deps, { draftId: started?.draftId ?? '' }, world.cast.lan);
    expect(await reply(mended)).toEqual({ done: true });
  });

  it('does not let a file be handed in that nobody asked for, nor leaves a draft behind', async () => {
    expect(await attach()).toBeNull();
    expect((await draftsOf(world.deps.db, world.cast.lan.id)).map((draft) => draft.id)).not.toContain(id);
  });

  it('leaves a booked visit standing, and takes no commune that does not exist', async () => {
    id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const items = { ...asked, items: 'field:visitDate\nfield:commune' };
    await done(world, id, world.cast.clerk, 'askSupplement', items);
    const visit = { 'visitDate.day': '5', 'visitDate.month': '3', 'visitDate.year': '2026' };
    expect(await reply({ ...visit, commune: 'nowhere' })).toMatchObject({
      problems: { commune: { code: 'notInList' } },
    });
    expect(await reply({ ...visit, commune: 'bach-mai' })).toEqual({ done: true });
    expect((await standing(world, id)).dossier.facts.waitUntil).toBe('2026-03-05T16:59:00.000Z');
  });
});

describe('taking an application back', () => {
  it('twice with one intent has one effect and the same answer', async () => {
    const given = { id, reason: '', version: await version(), intentId: randomUUID() };
    const first = await withdrawMyDossier(world.deps, given, world.cast.lan);
    expect(first).toMatchObject({ done: true });
    expect(await withdrawMyDossier(world.deps, given, world.cast.lan)).toEqual(first);
    expect(await withdrawMyDossier(world.deps, given, world.cast.minh)).toBeNull();
  });
});
