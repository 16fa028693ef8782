import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { removePaper } from '../application/remove-paper.ts';
import { replyToSupplement } from '../my-dossier/reply-to-supplement.ts';
import { listMyPapers } from '../my-papers/list-my-papers.ts';
import { downloadPart } from '../papers/download-part.ts';
import { done, makeWorld, paid, smallPdf, standing, statusPages, submitted, type World } from '../testing/index.ts';

let world: World;
let id: string;
let acting: Citizen;
let elsewhere: Citizen;

beforeAll(async () => {
  world = await makeWorld();
  const { lan, minh } = world.cast;
  const under = (procedures: string[]): Citizen => ({ ...minh, mandate: { id: 'm', ownerId: lan.id, procedures } });
  acting = under(['1.004873']);
  elsewhere = under(['2.000815']);
});
afterAll(() => world.close());
beforeEach(async () => {
  id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
  const asked = { items: 'paper:earlierCertificate\nfield:otherPurpose', reason: 'Thiếu giấy cũ', days: '15' };
  await done(world, id, world.cast.clerk, 'askSupplement', asked);
});

const attach = (citizen: Citizen, name: string) =>
  attachPaper(
    world.deps,
    { dossierId: id, paper: 'earlierCertificate', file: { name, bytes: smallPdf(id + name) } },
    citizen,
  );
const reply = async (citizen: Citizen) => {
  const { version } = (await standing(world, id)).dossier;
  return replyToSupplement(
    world.deps,
    { id, raw: { otherPurpose: 'Mua nhà' }, version, intentId: randomUUID() },
    citizen,
  );
};

it('owner and representative gather one reply, at the same moment too, and the journal says who sent it', async () => {
  const both = await Promise.all([attach(world.cast.lan, 'trang 1.pdf'), attach(acting, 'trang 2.pdf')]);
  expect(both.every((each) => each && 'attached' in each)).toBe(true);
  const [partId = ''] = both.flatMap((each) => (each && 'attached' in each ? [each.attached.id] : []));
  expect(await downloadPart(world.deps, { partId }, acting)).toMatchObject({ mime: 'application/pdf' });
  expect(await removePaper(world.deps, { partId }, acting)).toBe(true);
  expect(await reply(acting)).toEqual({ done: true });
  const last = (await readJournal(world.deps.db, id)).at(-1)?.entry;
  expect(last).toMatchObject({ type: 'resubmit', actorId: world.cast.minh.id, actorRole: 'applicant' });
  expect((await listMyPapers(world.deps, acting)).map(({ fileName }) => fileName)).toContain('trang 2.pdf');
});

it('is not gathered under a mandate for something else, nor in the representative’s own name', async () => {
  const given = await attach(world.cast.lan, 'trang 1.pdf');
  const partId = given && 'attached' in given ? given.attached.id : '';
  for (const citizen of [elsewhere, world.cast.minh]) {
    expect(await attach(citizen, 'khác.pdf')).toBeNull();
    expect(await downloadPart(world.deps, { partId }, citizen)).toBeNull();
    expect(await removePaper(world.deps, { partId }, citizen)).toBe(false);
    expect(await reply(citizen)).toBeNull();
    expect(await listMyPapers(world.deps, citizen)).toEqual([]);
  }
});
