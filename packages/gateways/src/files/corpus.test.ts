import sharp from 'sharp';
import { expect, it } from 'vitest';
import { disguised, misleadingNames } from '../test-tools/corpus/disguised.ts';
import { safePdfs } from '../test-tools/corpus/safe-pdfs.ts';
import { safePictures } from '../test-tools/corpus/safe-pictures.ts';
import { unsafePdfs } from '../test-tools/corpus/unsafe-pdfs.ts';
import { unsafePictures } from '../test-tools/corpus/unsafe-pictures.ts';
import { pdf } from '../test-tools/sample-files.ts';
import { inspectUpload } from './inspect-upload.ts';
import { openScanner } from './open-scanner.ts';

const noScanner = openScanner({});
const judge = (bytes: Buffer, name: string) =>
  inspectUpload({ bytes, name, maxBytes: 12 * 1024 * 1024, allowed: ['pdf', 'jpeg', 'png'] }, noScanner);

const ending = (what: string) => (what.startsWith('JPEG') ? 'jpg' : what.startsWith('PNG') ? 'png' : 'pdf');

it('of a hundred unsafe files made by code, every one is refused without any scanner', async () => {
  const unsafe = new Map([...unsafePdfs(), ...unsafePictures(), ...disguised()]);
  const named = misleadingNames.map((name) => [name, pdf()] as const);
  const taken: string[] = [];
  const reasons = new Map<string, number>();
  const files = [
    ...[...unsafe].map(([what, bytes]) => [what, bytes, `Giấy tờ.${ending(what)}`] as const),
    ...named.map(([name, bytes]) => [`a good file named ${name}`, bytes, name] as const),
  ];
  for (const [what, bytes, name] of files) {
    const verdict = await judge(bytes, name);
    const reason = 'reason' in verdict ? verdict.reason : 'taken';
    if (reason === 'taken') taken.push(what);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const told = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(', ');
  console.log(`unsafe files: ${files.length} made, ${files.length - taken.length} refused (${told})`);
  expect(taken).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(100);
}, 120_000);

it('of fifty files that citizens really send, every one is taken, and no picture tells where it was made', async () => {
  const safe = new Map([...(await safePdfs()), ...(await safePictures())]);
  const refused: string[] = [];
  for (const [what, bytes] of safe) {
    const verdict = await judge(bytes, `Giấy tờ.${ending(what)}`);
    if (!verdict.ok) refused.push(`${what}: ${JSON.stringify(verdict)}`);
    else if (verdict.kind !== 'pdf') {
      const { exif, icc, xmp, iptc, orientation } = await sharp(verdict.bytes).metadata();
      expect({ what, exif, icc, xmp, iptc, orientation }).toEqual({ what });
    }
  }
  console.log(`safe files: ${safe.size} made, ${safe.size - refused.length} taken`);
  expect(refused).toEqual([]);
  expect(safe.size).toBeGreaterThanOrEqual(50);
}, 120_000);
