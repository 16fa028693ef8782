import { describe, expect, test } from 'vitest';
import { dueWords } from './due-words.ts';
import { fieldProblemText } from './field-problem.ts';
import { formatDate, formatDateTime, formatLongDate, formatShortDate, formatTime } from './format-date.ts';
import { formatLimit } from './format-limit.ts';
import { formatMoney, formatNumber, formatShare, formatSize } from './format-number.ts';
import { translatorFor } from './translator-for.ts';

describe('dates are those of Vietnam, wherever the server stands', () => {
  test('half past eleven at night in London is tomorrow morning in Hanoi', () => {
    expect(formatDate('vi', '2026-11-25T23:30:00.000Z')).toBe('26/11/2026');
    expect(formatDateTime('vi', '2026-11-25T23:30:00.000Z')).toBe('06:30, 26/11/2026');
    expect(formatTime('en', '2026-11-26T10:00:00.000Z')).toBe('17:00');
  });

  test('the zone and the language of the machine change nothing', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    expect(formatLongDate('vi', '2026-11-25T17:00:00.000Z')).toBe('Thứ\u00a0Năm 26/11/2026');
    process.env.TZ = zone;
  });

  test('with the weekday where a date binds, short in tables', () => {
    expect(formatLongDate('en', '2026-11-26')).toBe('Thursday 26/11/2026');
    expect(formatShortDate('vi', '2026-12-01')).toBe('T3 01/12');
    expect(formatShortDate('en', '2026-11-29')).toBe('Sun 29/11');
  });
});

describe('numbers', () => {
  test.each([
    [8000, '8.000 đồng', '8,000 VND'],
    [0, '0 đồng', '0 VND'],
    [1_234_567, '1.234.567 đồng', '1,234,567 VND'],
    [-18_000, '-18.000 đồng', '-18,000 VND'],
  ])('%d đồng', (dong, vi, en) => {
    expect(formatMoney('vi', dong)).toBe(vi);
    expect(formatMoney('en', dong)).toBe(en);
  });

  test('decimals without trailing zeros', () => {
    expect(formatNumber('vi', 97.4)).toBe('97,4');
    expect(formatNumber('en', 1692)).toBe('1,692');
    expect(formatNumber('vi', -0.04)).toBe('0');
    expect(formatShare('vi', 0.974)).toBe('97,4 %');
    expect(formatShare('en', 1)).toBe('100%');
  });

  test('sizes of files', () => {
    expect(formatSize('vi', 2_412_000)).toBe('2,4 MB');
    expect(formatSize('en', 120)).toBe('1 kB');
  });
});

test.each([
  [{ unit: 'workingDay', value: 3 }, '3 ngày làm việc', '3 working days'],
  [{ unit: 'workingDay', value: 1 }, '1 ngày làm việc', '1 working day'],
  [{ unit: 'workingDay', value: 0.5 }, 'nửa ngày làm việc', 'half a working day'],
  [{ unit: 'workingDay', value: 1.5 }, '1,5 ngày làm việc', '1.5 working days'],
  [{ unit: 'calendarDay', value: 30 }, '30 ngày', '30 days'],
  [{ unit: 'hour', value: 24 }, '24 giờ', '24 hours'],
  [{ unit: 'workingHour', value: 8 }, '8 giờ làm việc', '8 working hours'],
  [{ unit: 'sameDay', cutoff: '15:00' }, 'trong ngày, nếu nộp trước 15:00', 'the same day, if handed in before 15:00'],
  [{ unit: 'immediate' }, 'làm ngay khi bạn chờ', 'while you wait'],
] as const)('the limit %j in words', (limit, vi, en) => {
  expect(formatLimit('vi', limit)).toBe(vi);
  expect(formatLimit('en', limit)).toBe(en);
});

describe('words for a clock', () => {
  const { t } = translatorFor('vi');

  test.each([
    ['ok', 5, 'Còn 5 ngày'],
    ['soon', 1, 'Còn 1 ngày'],
    ['today', 0, 'Hạn hôm nay'],
    ['late', -2, 'Quá hạn 2 ngày'],
    ['late', 0, 'Quá hạn hôm nay'],
    ['hold', 3, 'Tạm dừng'],
    ['ended', 0, 'Đã xong'],
  ] as const)('%s %d', (state, workingDays, words) => {
    expect(dueWords(t, { state, workingDays })).toBe(words);
  });
});

describe('a problem says what to do', () => {
  const { t } = translatorFor('vi');

  test('with the limit that was passed', () => {
    expect(fieldProblemText(t, { code: 'tooLong', params: { max: 200 } }, 'Mục đích')).toBe(
      'Viết “Mục đích” gọn lại, không quá 200 ký tự',
    );
  });

  test('for a date it names the box', () => {
    expect(fieldProblemText(t, { code: 'dateUnreal', part: 'year' }, 'Ngày sinh')).toBe(
      'Nhập đủ 4 chữ số của năm trong “Ngày sinh”, ví dụ 1994',
    );
    expect(fieldProblemText(t, { code: 'dateNotPast', part: 'year' }, 'Ngày sinh')).toBe(
      'Nhập “Ngày sinh” trước hôm nay',
    );
  });
});
