import { randomUUID } from 'node:crypto';
import { noticesOf } from '@mot-cua/db';
import { answerCitizen, writeToAgency } from '@mot-cua/use-cases';
import { makeWorld, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellOfAnswers } from './tell-of-answers.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
  id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
});
afterAll(() => world?.close());

const answer = (text: string) => answerCitizen(world.deps, { id, text, intentId: randomUUID() }, world.cast.clerk);
const told = async () =>
  (await noticesOf(world.deps.db, world.cast.lan.id, { most: 100 })).filter(({ kind }) => kind === 'messageAnswered');

it('a citizen is told of each answer once, in the portal and by mail, and the mail does not say what', async () => {
  await writeToAgency(world.deps, { id, text: 'Khi nào xong?', intentId: randomUUID() }, world.cast.lan);
  expect(await tellOfAnswers(world.deps)).toBe(0);
  await answer('Ngày mai, số bí mật 42');
  expect(await tellOfAnswers(world.deps)).toBe(1);
  expect(await tellOfAnswers(world.deps)).toBe(0);
  await answer('Đã xong');
  expect(await tellOfAnswers(world.deps)).toBe(1);
  expect(await told()).toHaveLength(2);
  const mails = world.outside.mails.filter(({ text }) => text.includes(`/my/${id}/messages`));
  expect(mails).toHaveLength(2);
  expect(JSON.stringify(mails)).not.toContain('bí mật');
  expect(mails[0]).toMatchObject({ to: '001190000011@example.vn' });
});

it('is tried again when the post does not take the letter, and nobody is told twice in the portal', async () => {
  await answer('Lần nữa');
  const before = (await told()).length;
  const mail = { send: () => Promise.reject(new Error('The post is down')) };
  await expect(tellOfAnswers({ ...world.deps, mail })).rejects.toThrow('down');
  expect(await tellOfAnswers(world.deps)).toBe(1);
  expect(await told()).toHaveLength(before + 1);
});
