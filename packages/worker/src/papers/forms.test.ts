import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { form01 } from './forms.ts';
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
