import { expect, it } from 'vitest';
import { cleanName } from './clean-name.ts';

it.each([
  ['Giấy khai sinh.pdf', 'Giấy khai sinh.pdf'],
  ['Giấy khai sinh.pdf'.normalize('NFD'), 'Giấy khai sinh.pdf'],
  ['../../etc/x', 'x.pdf'],
  ['C:\\Users\\An\\x.docx', 'x.pdf'],
  ['con.pdf', '_con.pdf'],
  ['LPT1.tar.pdf', '_LPT1.tar.pdf'],
  ['....', 'tai-lieu.pdf'],
  ['', 'tai-lieu.pdf'],
  ['   .pdf', 'tai-lieu.pdf'],
  ['a"b\r\nSet-Cookie: x.pdf', 'a bSet-Cookie x.pdf'],
  ['a\u200Bb\uFEFFc\u00ADd\u202Ee.pdf', 'abcde.pdf'],
  ['ảnh 📷 thẻ.JPG', 'ảnh 📷 thẻ.pdf'],
  ['CMND ngày 01.02.2020', 'CMND ngày 01.02.2020.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['<img src=x>.pdf', 'img src=x.pdf'],
])('%j becomes %j', (given, clean) => {
  expect(cleanName(given, 'pdf')).toBe(clean);
});

it('keeps long names within 120 characters and 240 bytes, without cutting a letter in two', () => {
  for (const long of ['a'.repeat(300), 'ữ'.repeat(300), '👨‍👩‍👧'.repeat(100), 'e\u0323'.repeat(300)]) {
    const clean = cleanName(`${long}.pdf`, 'jpg');
    expect(clean.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(240);
    expect(clean).toMatch(/\.jpg$/);
    expect(clean.isWellFormed()).toBe(true);
  }
});
