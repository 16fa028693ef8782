import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { submitApplication } from '../application/submit-application.ts';
import { fillIn, makeWorld, smallPdf, statusPages, type World } from '../testing/index.ts';
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
  return read && [...read.origins.values()];
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

it('is told to nobody who may not see the dossier', async () => {
  const id = await handedIn(world.cast.lan, 'a third');
  expect(await readDigitised(world.deps, { id }, world.cast.otherClerk)).toBeNull();
  expect(await readDigitised(world.deps, { id: 'nothing' }, world.cast.clerk)).toBeNull();
});
