import { randomUUID } from 'node:crypto';
import { locales, translatorFor } from '@mot-cua/locales';
import {
  answerCitizen,
  noticePlaceholders,
  noticeSubject,
  restoreWording,
  setWording,
  type WordingSubject,
} from '@mot-cua/use-cases';
import { makeWorld, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { told } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellOfAnswers } from './tell-of-answers.ts';

const placesIn = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

it.each(locales)('the house’s own letters in %s keep to the places that the city may use', (locale) => {
  const { i18n } = translatorFor(locale);
  for (const kind of told) {
    const { subject, body, needed } = noticePlaceholders(kind);
    const said = (part: string) => placesIn(i18n.t(`workflow:notices.${kind}.${part}`, { skipInterpolation: true }));
    expect([kind, said('subject')]).toEqual([kind, [...subject]]);
    expect([kind, said('body').filter((name) => !body.some((each) => each === name))]).toEqual([kind, []]);
    expect([kind, needed.filter((name) => !said('body').includes(name))]).toEqual([kind, []]);
    expect([kind, said('body').includes('due'), said('body').includes('amount')]).toEqual([
      kind,
      body.includes('due'),
      body.includes('amount'),
    ]);
  }
});

describe('a letter', () => {
  let world: World;
  let id: string;
  const subject = noticeSubject('messageAnswered') as WordingSubject;
  const from = { 'from.day': '2', 'from.month': '3', 'from.year': '2026' };

  beforeAll(async () => {
    world = await makeWorld();
    id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
  });
  afterAll(() => world?.close());

  const answer = () => answerCitizen(world.deps, { id, text: 'Xong', intentId: randomUUID() }, world.cast.clerk);
  const lastMail = () => world.outside.mails.at(-1);

  it('is sent in the words that hold, and tried again in those that held when it was told', async () => {
    const { deps, cast } = world;
    const words = {
      subjectVi: 'Thư về {{reference}}',
      subjectEn: 'About {{reference}}',
      closingVi: 'Tổng đài 1022, {{agency}}.',
      closingEn: 'Call 1022, {{agency}}.',
    };
    const set = (raw: Record<string, string>, seen: number) =>
      setWording(deps, { subject, raw: { ...raw, ...from }, seen, intentId: randomUUID() }, cast.admin);
    expect(await set(words, 0)).toEqual({ set: 1 });
    await answer();
    const mail = { send: () => Promise.reject(new Error('The post is down')) };
    await expect(tellOfAnswers({ ...deps, mail })).rejects.toThrow('down');
    expect(await set({ ...words, closingVi: 'Khác' }, 1)).toEqual({ set: 2 });
    await tellOfAnswers(deps);
    expect(lastMail()?.subject).toMatch(/^Thư về \S+$/);
    expect(lastMail()?.text).toMatch(/đã nhắn cho bạn[\s\S]+\n\nTổng đài 1022, Phường Bạch Mai\.$/);
  });

  it('goes back to the house’s own', async () => {
    const { deps, cast } = world;
    await restoreWording(deps, { subject, seen: 2, intentId: randomUUID() }, cast.admin);
    await answer();
    await tellOfAnswers(deps);
    expect(lastMail()?.subject).toMatch(/^Hồ sơ .+ cơ quan đã nhắn cho bạn$/);
    expect(lastMail()?.text).not.toContain('1022');
  });
});
