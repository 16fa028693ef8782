import { hanoiCalendar } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import type { Field, RawAnswers } from './field.ts';
import { parseField } from './parse-field.ts';

// A Monday.
const today = { today: '2026-03-02', calendar: hanoiCalendar };

const read = (field: Omit<Field, 'name'>, raw: string | RawAnswers) => {
  const parsed = parseField({ name: 'x', ...field }, typeof raw === 'string' ? { x: raw } : raw, today);
  return parsed.ok ? parsed.answer : parsed.problem.code;
};

describe('a name', () => {
  it.each(['Nguyễn Thị Lan', "H'Hen Niê", 'Y', 'Đỗ Ưng-Ước', 'Trần’s Anh', 'Nguyễn Thị Lan'.normalize('NFD')])(
    '«%s» is read',
    (name) => {
      expect(read({ kind: 'fullName' }, name)).toBe(name.length > 1 ? name.normalize('NFC') : 'nameLetters');
    },
  );
  it.each(['Lan 2', 'Lan@', '<b>Lan</b>', '-Lan', '', 'Lan;', '兰\u0000<'])('«%s» is none', (name) => {
    expect(read({ kind: 'fullName' }, name)).toMatch(/^(nameLetters|required)$/);
  });
});

describe('a personal number', () => {
  it.each([
    ['001190000011', '001190000011'],
    ['001 190 000 011', '001190000011'],
    ['001.190.000.011', '001190000011'],
    ['096226000001', '096226000001'],
    ['000190000011', 'personalIdUnreal'],
    ['097190000011', 'personalIdUnreal'],
    ['999190000011', 'personalIdUnreal'],
    ['001227000011', 'personalIdUnreal'],
    ['001490000011', 'personalIdUnreal'],
    ['001990000011', 'personalIdUnreal'],
    ['012345678', 'personalIdForm'],
    ['0011900000111', 'personalIdForm'],
    ['OO1190000011', 'personalIdForm'],
    ['００１１９００００011', 'personalIdForm'],
    ['', 'required'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read({ kind: 'personalId' }, typed)).toBe(expected);
  });
});

describe('a phone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['(024) 3826.1234', '02438261234'],
    ['091-234-5678', '0912345678'],
    ['0112345678', 'phoneForm'],
    ['912345678', 'phoneForm'],
    ['+1 912 345 678', 'phoneForm'],
    ['0912345678x', 'phoneForm'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read({ kind: 'phone' }, typed)).toBe(expected);
  });
});

describe('a number', () => {
  const field = { kind: 'number', min: 1, max: 1_000_000 } as const;
  it.each([
    ['5', 5],
    ['005', 5],
    ['1.000', 1000],
    ['1.000.000', 1_000_000],
    ['1.00', 'notANumber'],
    ['1,5', 'notANumber'],
    ['1e3', 'notANumber'],
    ['0x10', 'notANumber'],
    ['１２', 'notANumber'],
    ['-0', 'notANumber'],
    ['NaN', 'notANumber'],
    ['9007199254740993', 'notANumber'],
    [`1${'0'.repeat(150)}`, 'notANumber'],
    ['0', 'tooSmall'],
    ['1000001', 'tooLarge'],
    ['999999999999999', 'tooLarge'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(field, typed)).toBe(expected);
  });
});

describe('a date', () => {
  const boxes = (text: string): RawAnswers => {
    const [day = '', month = '', year = ''] = text.split('/');
    return { 'x.day': day, 'x.month': month, 'x.year': year };
  };
  it.each([
    ['29/2/2024', '2024-02-29'],
    ['01/01/1900', '1900-01-01'],
    ['1/3/2026', '2026-03-01'],
    ['2/3/2026', 'dateNotPast'],
    ['29/02/2025', 'dateUnreal'],
    ['29/2/2100', 'dateUnreal'],
    ['31/4/2025', 'dateUnreal'],
    ['00/00/0000', 'dateUnreal'],
    ['1/13/2025', 'dateUnreal'],
    ['13/1/25', 'dateUnreal'],
    ['1/1/0001', 'dateUnreal'],
    ['1/1/9999', 'dateUnreal'],
    ['1/1/99999', 'dateUnreal'],
    ['-1/1/2025', 'dateUnreal'],
    ['1.5/1/2025', 'dateUnreal'],
    ['१/1/2025', 'dateUnreal'],
    ['1//2025', 'dateIncomplete'],
    ['//', 'required'],
  ])('in the past, %s, is read as %s', (typed, expected) => {
    expect(read({ kind: 'date', when: 'past' }, boxes(typed))).toBe(expected);
  });
  it.each([
    ['2/3/2026', '2026-03-02'],
    ['1/5/2026', 'dateNotWorkday'],
    ['1/3/2026', 'dateNotWorkday'],
    ['7/3/2026', 'dateNotWorkday'],
    ['30/4/2026', 'dateNotWorkday'],
    ['4/5/2026', 'dateTooLate'],
  ])('to come by, %s, is read as %s', (typed, expected) => {
    expect(read({ kind: 'date', when: 'workday' }, boxes(typed))).toBe(expected);
  });
  it('names the box to mend', () => {
    const part = (text: string) => {
      const parsed = parseField({ name: 'x', kind: 'date' }, boxes(text), today);
      return parsed.ok ? null : parsed.problem.part;
    };
    expect([part('1//2025'), part('1/13/2025'), part('30/2/2025'), part('1/1/3000')]).toEqual([
      'month',
      'month',
      'day',
      'year',
    ]);
  });
});

describe('a choice', () => {
  const options = ['a', 'b', 'c'];
  it.each([
    ['choice', 'a', 'a'],
    ['choice', 'A', 'notInList'],
    ['choice', 'a\nb', 'notInList'],
    ['choice', 'toString', 'notInList'],
    ['choices', 'a\nb', 'a\nb'],
    ['choices', 'a\r\na', 'a'],
    ['choices', 'a\nx', 'notInList'],
    ['choices', '\n\n', 'required'],
    ['yesNo', 'yes', 'yes'],
    ['yesNo', 'true', 'notInList'],
    ['yesNo', 'on', 'notInList'],
  ] as const)('%s %j is read as %j', (kind, typed, expected) => {
    expect(read({ kind, options }, typed)).toBe(expected);
  });
});

describe('a text', () => {
  it('may be left open where it is optional', () => {
    expect(read({ kind: 'text', optional: true }, '\u200b \n')).toBeNull();
    expect(read({ kind: 'date', optional: true }, {})).toBeNull();
    expect(read({ kind: 'text' }, {})).toBe('required');
  });
  it('keeps its lines only where it may have several', () => {
    expect(read({ kind: 'longText' }, ' một \r\n\r\n hai ')).toBe('một\n\nhai');
    expect(read({ kind: 'text' }, 'một\r\nhai')).toBe('một hai');
  });
  it('has its length', () => {
    expect(read({ kind: 'text', maxLength: 3 }, 'abc')).toBe('abc');
    expect(read({ kind: 'text', maxLength: 3 }, 'abcd')).toBe('tooLong');
    expect(read({ kind: 'text', maxLength: 1 }, 'e\u0302\u0301')).toBe('ế');
    expect(read({ kind: 'longText' }, 'x'.repeat(5001))).toBe('tooLong');
  });
});
