import { pinnedProcedure } from '@mot-cua/catalog';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { form01, form02 } from './forms.ts';
import { type PaperSubject, paperSubject } from './paper-subject.ts';

let world: World;
let subject: PaperSubject;

beforeAll(async () => {
  world = await makeWorld();
  const { lan, clerk } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  subject = await paperSubject(world.deps, id, (await standing(world, id)).dossier.version);
});
afterAll(() => world.close());

/** What a form says of who brought it, before what the law says. */
const broughtIn = (asked: PaperSubject) => form01(asked, around).notes.filter((note) => note.includes('nộp thay'));

const around = { portalUrl: 'http://portal.example' };

it('is signed for by the owner who handed it in', () => {
  expect(form01(subject, around).submitter).toBe('Nguyễn Thị Lan');
  expect(broughtIn(subject)).toEqual([]);
});

it('says what the applicant was spared, and by which law; not what was only claimed', () => {
  const { found } = subject;
  const spared = (standing: 'claimed' | 'confirmed' | 'declined') => {
    const fee = {
      amount: 0,
      paid: 0,
      refunded: 0,
      exemption: { category: 'disability', amount: 16_000, standing },
    } as const;
    const dossier = { ...found.dossier, facts: { ...found.dossier.facts, fee } };
    const procedure = pinnedProcedure('1.004873', '2026.2');
    return form01({ ...subject, procedure, found: { ...found, dossier } }, around);
  };
  const said = 'Được miễn lệ phí 16.000 đồng: người khuyết tật (Luật Hộ tịch số 60/2014/QH13, điều 11.1).';
  expect(spared('confirmed').notes).toContain(said);
  expect(spared('confirmed').feeDong).toBe(0);
  expect(spared('claimed').notes).not.toContain(said);
  expect(spared('declined').notes).not.toContain(said);
});

it('is signed for by whoever handed it in for the owner, and says by which paper', () => {
  const { owner } = subject.parties;
  const submitter = owner && { ...owner, id: 'binh', fullName: 'Lê Văn Bình' };
  const parties = { ...subject.parties, submitter };
  const online = { ...subject, parties };
  const signed = { applicant: { name: 'Nguyễn Thị Lan' }, submitter: 'Lê Văn Bình' };
  expect(form01(online, around)).toMatchObject(signed);
  expect(broughtIn(online)).toEqual(['Hồ sơ do Lê Văn Bình nộp thay theo ủy quyền.']);
  const journal = subject.journal.map((read) =>
    read.entry.type === 'submit'
      ? {
          ...read,
          entry: { ...read.entry, data: { ...read.entry.data, authority: 'text:1' as const } },
          texts: { 'text:1': 'giấy ủy quyền số 12' },
        }
      : read,
  );
  expect(broughtIn({ ...online, journal })).toEqual(['Hồ sơ do Lê Văn Bình nộp thay, theo giấy ủy quyền số 12.']);
});

it('prints how its agency is reached as it was said when the paper is made', () => {
  const { competentAgency } = subject.parties;
  const at = (said: { address?: string; phone?: string }) => ({
    ...subject,
    parties: { ...subject.parties, competentAgency: competentAgency && { ...competentAgency, ...said } },
  });
  const desk = 'Trung tâm Phục vụ hành chính công Phường Bạch Mai';
  expect(form01(subject, around).desk).toBe(desk);
  expect(form01(at({ address: 'số 1 phố Bạch Mai' }), around).desk).toBe(`${desk}, số 1 phố Bạch Mai`);
  expect(form02(at({ phone: '024 0000 0001' }), around).contact.phone).toBe('024 0000 0001');
});
