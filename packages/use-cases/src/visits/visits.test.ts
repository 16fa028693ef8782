import { randomUUID } from 'node:crypto';
import { savePerson } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { submitApplication } from '../application/submit-application.ts';
import { lapse } from '../lapse.ts';
import { withdrawMyDossier } from '../my-dossier/withdraw-my-dossier.ts';
import { copyPages, done, fillIn, makeWorld, standing, stateOf, submitted, type World } from '../testing/index.ts';
import { bookedAt, copyAt, forgetVisits, holding, sayHours } from '../testing/visits.ts';
import { readVisitChoice } from './read-visit-choice.ts';
import { readVisitHours, setVisitHours } from './visit-hours.ts';

const agencyId = 'bach-mai';
const nine = { day: '2026-03-03', hour: '09:00' };

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await forgetVisits(world);
});

async function newCitizen(): Promise<Citizen> {
  const personalId = `0010900${String(Math.floor(Math.random() * 1e5)).padStart(5, '0')}`;
  const { id } = await savePerson(world.deps.db, {
    ...{ subject: randomUUID(), fullName: 'Nguyễn Văn An', personalId, birthDate: '1990-05-17', sex: 'male' },
    ...{ phone: '0912345678', email: 'an@example.vn', communeCode: '00292', addressDetail: '1 phố Bạch Mai' },
  });
  return { kind: 'citizen', id, assurance: 2 };
}

const send = (draftId: string, citizen: Citizen) =>
  submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, citizen);

describe('an hour at the desk', () => {
  it('holds as many as come where the agency has not said how many', async () => {
    for (const citizen of [world.cast.lan, world.cast.minh, await newCitizen()])
      await submitted(world, citizen, 'certified-copy', copyPages);
    expect(await bookedAt(world, nine.day, nine.hour)).toBe(3);
  });

  it('goes to one of two who send at once for its last place; the other loses nothing', async () => {
    await sayHours(world, 1);
    const { lan, minh } = world.cast;
    const drafts = [
      await fillIn(world, lan, 'certified-copy', copyPages),
      await fillIn(world, minh, 'certified-copy', copyPages),
    ];
    const both = await Promise.all([send(drafts[0] ?? '', lan), send(drafts[1] ?? '', minh)]);
    expect(both.filter((each) => each && 'dossierId' in each)).toHaveLength(1);
    expect(both).toContainEqual({ refusal: { code: 'visitTaken', command: 'submit' } });
    const loser = both[0] && 'dossierId' in both[0] ? 1 : 0;
    const hand = loser === 1 ? minh : lan;
    const kept = await readApplication(world.deps, { draftId: drafts[loser] ?? '' }, hand);
    expect(kept?.answers).toMatchObject({ paperTitle: 'Bằng tốt nghiệp đại học', visitTime: '09:00' });
    const page = kept?.procedure.form.find(({ name }) => name === 'visit');
    const choice = kept && page && (await readVisitChoice(world.deps, kept, page));
    expect(choice?.problems).toEqual({ visitTime: { code: 'visitTaken' } });
    expect(choice?.free.slice(0, 3)).toEqual([
      { day: '2026-03-02', hour: '10:00' },
      { day: '2026-03-02', hour: '15:00' },
      { day: '2026-03-03', hour: '08:00' },
    ]);
    const revision = kept?.revision ?? 0;
    const raw = copyAt('10:00').visit;
    expect(
      await saveAnswers(world.deps, { draftId: kept?.draftId ?? '', page: 'visit', raw, revision }, hand),
    ).toMatchObject({ saved: true });
    expect(await send(kept?.draftId ?? '', hand)).toHaveProperty('dossierId');
  });

  it('holds five of fifty who send at once', async () => {
    await sayHours(world, 5);
    const many = await Promise.all(Array.from({ length: 50 }, newCitizen));
    const drafts: string[] = [];
    for (const citizen of many) drafts.push(await fillIn(world, citizen, 'certified-copy', copyPages));
    const sent = await Promise.all(many.map((citizen, place) => send(drafts[place] ?? '', citizen)));
    expect(sent.filter((each) => each && 'dossierId' in each)).toHaveLength(5);
    expect(sent.filter((each) => each && 'refusal' in each && each.refusal.code === 'visitTaken')).toHaveLength(45);
    expect(await bookedAt(world, nine.day, nine.hour)).toBe(5);
  });

  it('is refused on the page when it is full, or not offered, or past', async () => {
    await sayHours(world, 1);
    await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { draftId } = await begun(world.cast.minh);
    const problems = { visitTime: { code: 'visitTaken' } };
    expect(await answered(draftId, copyAt('09:00').visit)).toMatchObject({ problems });
    expect(await answered(draftId, copyAt('14:00').visit)).toMatchObject({ problems });
    expect(await answered(draftId, copyAt('08:00', '2').visit)).toMatchObject({ problems });
    expect(await answered(draftId, copyAt('15:00', '2').visit)).toMatchObject({ saved: true });
  });

  it('is free again when the application is taken back, and when nobody came', async () => {
    await sayHours(world, 1);
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { version } = (await standing(world, id)).dossier;
    await withdrawMyDossier(world.deps, { id, reason: '', version, intentId: randomUUID() }, world.cast.lan);
    expect(await bookedAt(world, nine.day, nine.hour)).toBe(0);
    const next = await submitted(world, world.cast.minh, 'certified-copy', copyPages);
    await world.clock.set('2026-03-03', '23:59');
    await lapse(world.deps, { dossierId: next, kind: 'visit', at: '2026-03-03T16:59:00.000Z' });
    expect(await bookedAt(world, nine.day, nine.hour)).toBe(0);
  });

  it('stays taken for the day when the papers were accepted', async () => {
    await sayHours(world, 1);
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
    expect(await bookedAt(world, nine.day, nine.hour)).toBe(1);
  });
});

const begun = async (citizen: Citizen) => {
  const { visit: _, ...pages } = copyPages;
  return { draftId: await fillIn(world, citizen, 'certified-copy', pages) };
};

const answered = async (draftId: string, raw: Record<string, string>) => {
  const { minh } = world.cast;
  const revision = (await readApplication(world.deps, { draftId }, minh))?.revision ?? 0;
  return saveAnswers(world.deps, { draftId, page: 'visit', raw, revision }, minh);
};

describe('the hours of an agency', () => {
  it('are said from a day on, and hold until others do', async () => {
    await sayHours(world, 2);
    const raw = { ...holding(0, '4'), at1500: '1' };
    expect(await setVisitHours(world.deps, { agencyId, raw, sure: false }, world.cast.admin)).toEqual({ saved: true });
    const read = await readVisitHours(world.deps, { agencyId: '' }, world.cast.admin);
    expect(read?.plans.map(({ from, holds }) => [from, holds['09:00'], holds['15:00']])).toEqual([
      ['2026-03-02', 2, 5],
      ['2026-03-04', 0, 1],
    ]);
    await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { draftId } = await begun(world.cast.minh);
    expect(await answered(draftId, copyAt('09:00', '4').visit)).toMatchObject({
      problems: { visitTime: { code: 'visitTaken' } },
    });
  });

  it('are said against those who are booked only when that is known, and who is booked keeps their place', async () => {
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const given = { agencyId, raw: holding(0) };
    expect(await setVisitHours(world.deps, { ...given, sure: false }, world.cast.admin)).toEqual({
      overbooked: [{ ...nine, room: null, taken: 1 }],
    });
    expect(await setVisitHours(world.deps, { ...given, sure: true }, world.cast.admin)).toEqual({ saved: true });
    expect((await readVisitHours(world.deps, { agencyId }, world.cast.admin))?.booked).toEqual([
      { ...nine, room: 0, taken: 1 },
    ]);
    expect(await stateOf(world, id)).toMatchObject({ handling: 'registered' });
  });

  it('are not said by whoever does not administer the agency, nor in part', async () => {
    const { clerk, admin } = world.cast;
    const given = { agencyId, raw: holding(1), sure: true };
    expect(await setVisitHours(world.deps, given, clerk)).toBeNull();
    expect(await setVisitHours(world.deps, { ...given, agencyId: 'hoan-kiem' }, admin)).toBeNull();
    expect(await readVisitHours(world.deps, { agencyId: 'hoan-kiem' }, admin)).toBeNull();
    const raw = { ...holding(1), at0800: '', 'from.day': '1' };
    expect(await setVisitHours(world.deps, { ...given, raw }, admin)).toMatchObject({
      problems: { at0800: { code: 'required' }, from: { code: 'dateNotWorkday' } },
    });
  });
});
