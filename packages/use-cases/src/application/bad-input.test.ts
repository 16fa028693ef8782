import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyPages, fillIn, makeWorld, statusPages, type World } from '../testing/index.ts';
import { readApplication } from './read-application.ts';
import { saveAnswers } from './save-answers.ts';

let world: World;
let drafts: Record<'marital-status' | 'certified-copy', string>;

beforeAll(async () => {
  world = await makeWorld();
  const { lan } = world.cast;
  drafts = {
    'marital-status': await fillIn(world, lan, 'marital-status', statusPages),
    'certified-copy': await fillIn(world, lan, 'certified-copy', copyPages),
  };
});
afterAll(() => world.close());

const save = async (slug: keyof typeof drafts, page: string, raw: Record<string, string>) => {
  const draftId = drafts[slug];
  const { revision = 0 } = (await readApplication(world.deps, { draftId }, world.cast.lan)) ?? {};
  return saveAnswers(world.deps, { draftId, page, raw, revision }, world.cast.lan);
};
const status = (page: keyof typeof statusPages, raw: Record<string, string>) =>
  save('marital-status', page, { ...statusPages[page], ...raw });
const copy = (page: keyof typeof copyPages, raw: Record<string, string>) =>
  save('certified-copy', page, { ...copyPages[page], ...raw });
const answers = async (slug: keyof typeof drafts = 'marital-status') =>
  (await readApplication(world.deps, { draftId: drafts[slug] }, world.cast.lan))?.answers ?? {};

describe('a posted text', () => {
  it.each([
    ['composed anew', '12 phố Bạch Mai'.normalize('NFD'), '12 phố Bạch Mai'],
    ['without zero-width signs', '12\u200b phố\ufeff Bạch\u00ad Mai', '12 phố Bạch Mai'],
    ['without direction signs', '\u202e12 phố\u202c', '12 phố'],
    ['without NUL', '12\0 phố', '12 phố'],
    ['without halves of characters', '12 \ud800phố\udc00', '12 phố'],
    ['on one line', '12 phố\r\nBcc: x@y.z', '12 phố Bcc: x@y.z'],
    ['with plain spaces', '12\u00a0phố\t\tBạch', '12 phố Bạch'],
    [
      'as typed, markup and all',
      `<script>alert(1)</script>{{7*7}}' OR 1=1 -- %_`,
      `<script>alert(1)</script>{{7*7}}' OR 1=1 -- %_`,
    ],
    ['as typed, formula and all', '=cmd|calc', '=cmd|calc'],
  ])('is kept %s', async (_, posted, kept) => {
    expect(await status('owner', { address: posted })).toMatchObject({ saved: true });
    expect((await answers()).address).toBe(kept);
  });

  it.each([
    ['a megabyte', 'x'.repeat(1 << 20), 'tooLong'],
    ['a megabyte of combining signs', 'a\u0301\u0323'.repeat(300_000), 'tooLong'],
    ['nothing', '', 'required'],
    ['only spaces', ' \u00a0\u3000\t\n', 'required'],
    ['only invisible signs', '\u200b\u200d\ufeff\u2066', 'required'],
    ['only NUL', '\0\0', 'required'],
  ])('of %s is a problem at its field', async (_, address, code) => {
    expect(await status('owner', { address })).toMatchObject({ problems: { address: { code } } });
  });
});

const full = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

describe('a posted answer that cannot be', () => {
  it.each([
    '1e1',
    '0x2',
    '２',
    '2.0',
    '1.5',
    '-1',
    '-0',
    '+2',
    'NaN',
    'Infinity',
    '9007199254740993',
    `1${'0'.repeat(400)}`,
    '2,2',
    '2\n3',
    'two',
    '0',
    '6',
    '[object Object]',
    'true',
  ])('%s copies is a problem', async (copies) => {
    expect(await status('purpose', { copies })).toMatchObject({ problems: { copies: expect.anything() } });
  });

  it.each([
    ['29/02/2025', '29', '2', '2025', 'dateUnreal'],
    ['31/04/2026', '31', '4', '2026', 'dateUnreal'],
    ['00/00/2026', '00', '00', '2026', 'dateUnreal'],
    ['month 13', '1', '13', '2026', 'dateUnreal'],
    ['year 0001', '1', '1', '0001', 'dateUnreal'],
    ['year 9999', '1', '1', '9999', 'dateUnreal'],
    ['two digits of a year', '1', '4', '26', 'dateUnreal'],
    ['full-width digits', full('4'), full('3'), full('2026'), 'dateUnreal'],
    ['a word', 'mai', '3', '2026', 'dateUnreal'],
    ['a time', '2026-03-04T24:00', '3', '2026', 'dateUnreal'],
    ['half a date', '4', '', '2026', 'dateIncomplete'],
    ['no date', '', '', '', 'required'],
    ['yesterday', '1', '3', '2026', 'dateNotWorkday'],
    ['a Sunday', '8', '3', '2026', 'dateNotWorkday'],
    ['a holiday', '30', '4', '2026', 'dateNotWorkday'],
    ['too far ahead', '2', '6', '2026', 'dateTooLate'],
    ['a megabyte', '1'.repeat(1 << 20), '3', '2026', 'dateUnreal'],
  ])('a visit on %s is a problem', async (_, day, month, year, code) => {
    const raw = { 'visitDate.day': day, 'visitDate.month': month, 'visitDate.year': year };
    expect(await copy('visit', raw)).toMatchObject({ problems: { visitDate: { code } } });
  });

  it.each([
    'somewhere',
    'ha-noi',
    'until-2025-00292',
    'BACH-MAI',
    'bach-mai ; drop table',
    '../bach-mai',
    '__proto__',
    '',
  ])('the commune «%s» is a problem', async (commune) => {
    expect(await status('owner', { commune })).toMatchObject({ problems: { commune: expect.anything() } });
  });

  it.each(['toString', '__proto__', 'constructor', 'other,marriage', 'OTHER', 'other\nmarriage', '0', '[]'])(
    'the purpose «%s» is a problem',
    async (purpose) => {
      expect(await status('purpose', { purpose })).toMatchObject({ problems: { purpose: { code: 'notInList' } } });
    },
  );

  it.each(['0912345', '09123456789012', full('0912345678'), 'O912345678', '+1 912 345 678', '0012345678'])(
    'the phone %s is a problem',
    async (phone) => {
      expect(await status('contact', { phone })).toMatchObject({ problems: { phone: { code: 'phoneForm' } } });
    },
  );

  it.each([
    'lan',
    'lan@',
    '@x.vn',
    'lan@x',
    'lan@x.vn, b@x.vn',
    'Lan <lan@x.vn>',
    'lan@еxample',
    `${'a'.repeat(300)}@x.vn`,
    'lan@x..vn',
  ])('the e-mail %s is a problem', async (email) => {
    expect(await status('contact', { email })).toMatchObject({ problems: { email: expect.anything() } });
  });

  it('the name of two letters and a digit is a problem', async () => {
    const raw = { purpose: 'marriage', spouseName: 'Trần Văn 2' };
    expect(await status('purpose', raw)).toMatchObject({ problems: { spouseName: { code: 'nameLetters' } } });
  });
});

describe('a posted page', () => {
  const foreign = {
    status: 'paid',
    ownerId: 'x',
    fee: '0',
    version: '99',
    'files[deleteMany]': '{}',
    constructor: 'x',
    toString: 'x',
    hasOwnProperty: 'x',
  };

  it('brings no answer that it does not ask for', async () => {
    const before = Object.keys(await answers()).sort();
    const raw = Object.assign(JSON.parse('{"__proto__":"x"}'), foreign);
    expect(await status('owner', raw)).toMatchObject({ saved: true });
    expect(Object.keys(await answers()).sort()).toEqual(before);
  });

  it.each(['nothing', '__proto__', 'toString', '', 'supplement'])('named «%s» is not there', async (page) => {
    expect(await save('marital-status', page, {})).toBeNull();
  });

  it('of anything at all is saved, or is a problem at a field, and never breaks', async () => {
    const names = [
      'address',
      'commune',
      'copies',
      'purpose',
      'otherPurpose',
      'phone',
      'visitDate.day',
      '__proto__',
      'livedElsewhere',
    ];
    const raw = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 300 }));
    const page = fc.constantFrom('owner', 'purpose', 'history', 'contact', 'visit', 'paper');
    const slug = fc.constantFrom('marital-status', 'certified-copy');
    await fc.assert(
      fc.asyncProperty(slug, page, raw, async (which, name, posted) => {
        const saved = await save(which as keyof typeof drafts, name, posted);
        expect(
          saved === null || 'saved' in saved || Object.keys('problems' in saved ? saved.problems : {}).length > 0,
        ).toBe(true);
      }),
      { numRuns: 150, seed: 261124 },
    );
  });
});
