import { findPerson } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInCitizen } from '../sign-in/sign-in-citizen.ts';
import { makeWorld, type World } from '../testing/index.ts';
import { changeMyContact } from './change-my-contact.ts';
import { readMyProfile } from './read-my-profile.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const mine = () => readMyProfile(world.deps, world.cast.lan);
const change = (raw: Record<string, string>, citizen = world.cast.lan) => changeMyContact(world.deps, { raw }, citizen);

describe('what the city knows about a person', () => {
  it('is shown with the number half hidden, and the commune by its name', async () => {
    const { assurance, known } = await mine();
    expect(assurance).toBe(2);
    expect(known?.identity.personalIdMasked).toMatch(/^\d{3}\*{7}\d{2}$/);
    expect(known?.identity.commune?.vi).toMatch(/^(Phường|Xã) /);
    expect(known?.contact).toMatchObject({ language: 'vi', chosen: false });
  });

  it('is not shown to somebody who is known by a password only, nor changed', async () => {
    const weak = { ...world.cast.lan, assurance: 1 } as const;
    expect(await readMyProfile(world.deps, weak)).toEqual({ assurance: 1, known: null });
    expect(await change({ email: 'other@example.com', language: 'vi' }, weak)).toBeNull();
  });
});

describe('where a person is told things', () => {
  it('is refused where nobody could be reached', async () => {
    expect(await change({ email: 'lan@', phone: '12', language: 'fr' })).toMatchObject({
      problems: { email: { code: 'emailForm' }, phone: { code: 'phoneForm' }, language: { code: 'notInList' } },
      raw: { email: 'lan@' },
    });
    expect((await mine()).known?.contact.chosen).toBe(false);
  });

  it('is what they said, and stays when they sign in again', async () => {
    expect(await change({ email: 'lan.moi@example.com', phone: '+84 912 345 678', language: 'en' })).toEqual({
      changed: true,
    });
    const chosen = { email: 'lan.moi@example.com', phone: '0912345678', language: 'en', chosen: true };
    expect((await mine()).known?.contact).toEqual(chosen);
    const person = await findPerson(world.deps.db, { id: world.cast.lan.id });
    const claims = {
      subject: person?.subject ?? '',
      fullName: 'Nguyễn Thị Lan',
      realm: 'citizen',
      assurance: 2,
    } as const;
    await signInCitizen(world.deps, { ...claims, email: 'old@example.com', phone: '0900000000' });
    expect((await mine()).known?.contact).toEqual(chosen);
  });

  it('may be nowhere: an empty box is no address', async () => {
    await change({ email: ' ', phone: '', language: 'vi' });
    expect((await mine()).known?.contact).toMatchObject({ email: null, phone: null, language: 'vi' });
  });
});
