import { randomUUID } from 'node:crypto';
import { findPerson, leaseLetters } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInCitizen } from '../sign-in/sign-in-citizen.ts';
import { makeWorld, type World } from '../testing/index.ts';
import { changeMyContact } from './change-my-contact.ts';
import { confirmMyContact } from './confirm-my-contact.ts';
import { readMyProfile } from './read-my-profile.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const mine = () => readMyProfile(world.deps, world.cast.lan);
const change = (raw: Record<string, string>, citizen = world.cast.lan, intentId: string = randomUUID()) =>
  changeMyContact(world.deps, { raw, intentId }, citizen);
const confirm = (kind: 'email' | 'phone', typed: string, citizen = world.cast.lan) =>
  confirmMyContact(world.deps, { kind, typed }, citizen);
const letters = async () =>
  (await leaseLetters(world.deps.db, 50)).map(({ kind, recipient, channel, details }) => ({
    ...{ kind, recipient, channel, code: details.code ?? '' },
  }));

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

  it('is a new address as soon as its code is used, and not before', async () => {
    const before = (await mine()).known?.contact;
    const asked = { email: 'lan.moi@example.com', phone: '+84 912 345 679', language: 'en' };
    expect(await change(asked)).toEqual({ changed: true, waiting: ['email', 'phone'] });
    expect((await mine()).known?.contact).toMatchObject({
      ...{ email: before?.email, phone: before?.phone, language: 'en' },
      waiting: { email: 'lan.moi@example.com', phone: '0912345679' },
    });
    const sent = await letters();
    expect(sent).toMatchObject([
      { kind: 'confirmEmail', recipient: 'lan.moi@example.com', channel: 'mail' },
      { kind: 'confirmPhone', recipient: '0912345679', channel: 'sms' },
    ]);
    const [email, phone] = sent.map(({ code }) => code);
    expect(await confirm('phone', email ?? '')).toBe('wrong');
    expect(await confirm('email', email ?? '', world.cast.minh)).toBe('none');
    expect(await confirm('email', ` ${email?.slice(0, 3)} ${email?.slice(3)}`)).toBe('confirmed');
    expect(await confirm('email', email ?? '')).toBe('none');
    expect(await confirm('phone', phone ?? '')).toBe('confirmed');
    expect((await mine()).known?.contact).toEqual({
      ...{ email: 'lan.moi@example.com', phone: '0912345679', language: 'en', chosen: true, sms: false },
      ...{ phoneConfirmed: true, waiting: {} },
    });
    expect(await letters()).toMatchObject([
      { kind: 'emailChanged', recipient: before?.email },
      { kind: 'phoneChanged', recipient: before?.phone },
    ]);
  });

  it('stays when they sign in again', async () => {
    const person = await findPerson(world.deps.db, { id: world.cast.lan.id });
    const claims = {
      subject: person?.subject ?? '',
      fullName: 'Nguyễn Thị Lan',
      realm: 'citizen',
      assurance: 2,
    } as const;
    await signInCitizen(world.deps, { ...claims, email: 'old@example.com', phone: '0900000000' });
    expect((await mine()).known?.contact).toMatchObject({ email: 'lan.moi@example.com', phone: '0912345679' });
  });

  it('is asked for once by one form, and the newest request counts', async () => {
    const intentId = randomUUID();
    const asked = { email: 'mot@example.com', phone: '0912345679', language: 'vi' };
    await Promise.all([1, 2, 3].map(() => change(asked, world.cast.lan, intentId)));
    const [first, ...more] = await letters();
    expect(more).toEqual([]);
    await change({ ...asked, email: 'hai@example.com' });
    const [second] = await letters();
    if (first?.code !== second?.code) expect(await confirm('email', first?.code ?? '')).toBe('wrong');
    expect(await confirm('email', second?.code ?? '')).toBe('confirmed');
    expect((await mine()).known?.contact.email).toBe('hai@example.com');
    await letters();
  });

  it('is not guessed: five mistakes or a day, and the code is worth nothing', async () => {
    const { minh } = world.cast;
    const asked = { email: 'minh.moi@example.com', phone: '', language: 'vi' };
    await change(asked, minh);
    const code = (await letters()).find(({ kind }) => kind === 'confirmEmail')?.code ?? '';
    const other = code === '000000' ? '000001' : '000000';
    for (let i = 1; i < 5; i++) expect(await confirm('email', other, minh)).toBe('wrong');
    expect(await confirm('email', other, minh)).toBe('spent');
    expect(await confirm('email', code, minh)).toBe('none');
    await change(asked, minh);
    const late = (await letters())[0]?.code ?? '';
    await world.clock.set('2026-03-03', '09:00');
    expect(await confirm('email', late, minh)).toBe('none');
    await world.clock.set('2026-03-02', '09:00');
  });

  it('is not a way to send letters to strangers without end', async () => {
    const { minh } = world.cast;
    const outcomes = [];
    for (let i = 0; i < 8; i++) outcomes.push(await change({ email: `x${i}@example.com`, language: 'vi' }, minh));
    expect(outcomes.filter((outcome) => outcome && 'tooMany' in outcome).length).toBeGreaterThan(0);
    expect(outcomes.at(-1)).toMatchObject({ tooMany: true });
    await letters();
  });

  it('may be nowhere: an empty box is no address, at once, and the old one is told', async () => {
    await change({ email: ' ', phone: '', language: 'vi' });
    expect((await mine()).known?.contact).toMatchObject({ email: null, phone: null, language: 'vi' });
    expect((await letters()).map(({ kind }) => kind).sort()).toEqual(['emailChanged', 'phoneChanged']);
  });
});

describe('short messages', () => {
  it('are wanted at a number that can have them, and the number is asked', async () => {
    expect(await change({ sms: 'sms', phone: '', language: 'vi' })).toMatchObject({
      problems: { phone: { code: 'required' } },
    });
    expect(await change({ sms: 'sms', phone: '02438253456', language: 'vi' })).toMatchObject({
      problems: { phone: { code: 'phoneForm' } },
    });
    expect(await change({ phone: '02438253456', language: 'vi' })).toEqual({ changed: true, waiting: [] });
    expect((await mine()).known?.contact).toMatchObject({ phone: '02438253456', phoneConfirmed: false });
    expect(await change({ sms: 'sms', phone: '0912345678', language: 'vi' })).toMatchObject({ waiting: ['phone'] });
    const [letter] = await letters();
    await confirm('phone', letter?.code ?? '');
    expect((await mine()).known?.contact).toMatchObject({ sms: true, phone: '0912345678', phoneConfirmed: true });
    expect(await change({ sms: 'sms', phone: '0912345678', language: 'en' })).toMatchObject({ waiting: [] });
  });
});
