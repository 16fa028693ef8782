import { expect, it } from 'vitest';
import { smsLength, withoutMarks } from './sms-length.ts';

it.each([
  ['', 'gsm7', 0, 1],
  ['a'.repeat(160), 'gsm7', 160, 1],
  ['a'.repeat(161), 'gsm7', 161, 2],
  ['a'.repeat(306), 'gsm7', 306, 2],
  ['a'.repeat(307), 'gsm7', 307, 3],
  [`${'a'.repeat(158)}€`, 'gsm7', 160, 1],
  [`${'a'.repeat(159)}€`, 'gsm7', 161, 2],
  ['ồ'.repeat(70), 'ucs2', 70, 1],
  ['ồ'.repeat(71), 'ucs2', 71, 2],
  [`${'a'.repeat(134)}ồ`, 'ucs2', 135, 3],
  ['😀'.repeat(35), 'ucs2', 70, 1],
  ['àéèùì ñöü', 'gsm7', 9, 1],
] as const)('%j', (text, alphabet, units, parts) => expect(smsLength(text)).toEqual({ alphabet, units, parts }));

it('without marks a Vietnamese text takes the short alphabet', () => {
  const bare = withoutMarks('Hồ sơ “Đăng ký…” – ĐÃ tiếp nhận\u00a0ngày Thứ Tư');
  expect(bare).toBe('Ho so "Dang ky..." - DA tiep nhan ngay Thu Tu');
  expect(smsLength(bare).alphabet).toBe('gsm7');
});
