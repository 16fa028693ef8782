import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { submitApplication } from '../application/submit-application.ts';
import { listMyPapers } from '../my-papers/list-my-papers.ts';
import { takeMyPaper } from '../my-papers/take-my-paper.ts';
import { myResultPicture } from '../papers/my-result-picture.ts';
import { revokeResult } from '../revocation/revoke-result.ts';
import {
  done,
  fillIn,
  makeWorld,
  paid,
  resultPrepared,
  smallPdf,
  statusPages,
  submitted,
  type World,
} from '../testing/index.ts';
import { readDigitised } from './read-digitised.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const pages = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } };

async function handedIn(citizen: Citizen, word: string): Promise<string> {
  const draftId = await fillIn(world, citizen, 'marital-status', pages);
  const file = { name: 'ban-an.pdf', bytes: smallPdf(word) };
  expect(await attachPaper(world.deps, { draftId, paper: 'divorceJudgment', file }, citizen)).toHaveProperty(
    'attached',
  );
  const sent = await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, citizen);
  if (!sent || !('dossierId' in sent)) throw new Error(JSON.stringify(sent));
  return sent.dossierId;
}

const origins = async (id: string) => {
  const read = await readDigitised(world.deps, { id }, world.cast.clerk);
  return read && [...read.origins.values()].map(({ kind }) => kind);
};

it('a file that its owner handed in before is used again; that of somebody else is not', async () => {
  const { lan, minh } = world.cast;
  const first = await handedIn(lan, 'judgment');
  await world.clock.set('2026-03-03', '09:00');
  const second = await handedIn(lan, 'judgment');
  const third = await handedIn(lan, 'another judgment');
  const strange = await handedIn(minh, 'judgment');
  expect(await origins(first)).toEqual(['new']);
  expect(await origins(second)).toEqual(['dossier']);
  expect(await origins(third)).toEqual(['new']);
  expect(await origins(strange)).toEqual(['new']);
});

it('a result of this city that is used again says who sealed it, and whether it still holds', async () => {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  await world.clock.set('2026-03-04', '09:00');
  const earlier = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, earlier, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, earlier, clerk, 'transfer');
  await done(world, earlier, head, 'assign', { handlerId: handler.id });
  await done(world, earlier, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa kết hôn.' });
  await done(world, earlier, leader, 'approve');
  await done(world, earlier, documentClerk, 'issue');
  await resultPrepared(world, earlier);
  expect(await myResultPicture(world.deps, { id: earlier }, lan)).toMatchObject({ mime: 'image/svg+xml' });
  expect(await myResultPicture(world.deps, { id: earlier }, world.cast.minh)).toBeNull();
  await world.clock.set('2026-03-05', '09:00');
  const draftId = await fillIn(world, lan, 'marital-status', pages);
  const [result] = (await listMyPapers(world.deps, lan)).filter(({ source }) => source === 'result');
  expect(result).toMatchObject({ paper: 'result', usedIn: [] });
  const taken = { draftId, paper: 'divorceJudgment', sha256: result?.sha256 ?? '' };
  expect(await takeMyPaper(world.deps, taken, lan)).toHaveProperty('attached');
  await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, lan);
  const given = async () => [...((await readDigitised(world.deps, { id: draftId }, clerk))?.origins.values() ?? [])];
  const sealed = { agencyNameVi: 'Phường Bạch Mai', number: expect.stringContaining('1') };
  expect(await given()).toMatchObject([{ kind: 'result', given: { ...sealed, holds: true } }]);
  expect((await listMyPapers(world.deps, lan)).find(({ sha256 }) => sha256 === result?.sha256)?.usedIn).toHaveLength(1);
  const raw = { document: '5/QĐ-UBND', reason: 'Sai', sure: 'sure' };
  await revokeResult(world.deps, { id: earlier, raw, intentId: randomUUID() }, leader);
  expect(await given()).toMatchObject([{ kind: 'result', given: { holds: false } }]);
});

it('is told to nobody who may not see the dossier', async () => {
  const id = await handedIn(world.cast.lan, 'a third');
  expect(await readDigitised(world.deps, { id }, world.cast.otherClerk)).toBeNull();
  expect(await readDigitised(world.deps, { id: 'nothing' }, world.cast.clerk)).toBeNull();
});
