import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectUpload } from '../src/files/inspect-upload.ts';
import { openScanner } from '../src/files/open-scanner.ts';
import type { MalwareScanner, UploadVerdict } from '../src/files/upload-verdict.ts';
import { safePdfs } from '../src/test-tools/corpus/safe-pdfs.ts';
import { safePictures } from '../src/test-tools/corpus/safe-pictures.ts';
import { eicar } from '../src/test-tools/sample-files.ts';

/**
 * A real ClamAV behind our own checks. CLAMD names it, CLAMAV_TEST_FILES a folder of files that it must find, and
 * CLAMD_PID the process to end at the end, to see that nothing is taken without it.
 */
const { CLAMD: clamd = '', CLAMAV_TEST_FILES: testFiles, CLAMD_PID: pid } = process.env;

let good = 0;
const bad: string[] = [];
const expect = (what: string, found: string, wanted: string) => {
  if (found === wanted) good += 1;
  else bad.push(`${what}: ${found}, not ${wanted}`);
};

let handedOver = 0;
const real = openScanner({ clamd });
const counting: MalwareScanner = {
  scan(bytes) {
    handedOver += 1;
    return real.scan(bytes);
  },
};

const told = (verdict: UploadVerdict) => (verdict.ok ? 'taken' : 'later' in verdict ? verdict.later : verdict.reason);
const judge = async (bytes: Buffer, name: string) => {
  const upload = { bytes, name, maxBytes: 12 * 1024 * 1024, allowed: ['pdf', 'jpeg', 'png'], patient: true } as const;
  return told(await inspectUpload(upload, counting));
};
const ending = (what: string) => (what.startsWith('JPEG') ? 'jpg' : what.startsWith('PNG') ? 'png' : 'pdf');

// Without our own look for the test virus the daemon alone must say so: shifted by one, ours still finds it, so it is asked bare.
const { askClamd } = await import('../src/files/clamd.ts');
expect('the test virus, to the daemon alone', (await askClamd(clamd, eicar())).replace(/^.* /, ''), 'FOUND');
expect('the test virus, through the whole', await judge(eicar(), 'a.pdf'), 'infected');
expect('a clean text, to the daemon alone', await askClamd(clamd, Buffer.from('sạch')), 'stream: OK');

const safe = new Map([...(await safePdfs()), ...(await safePictures())]);
for (const [what, bytes] of safe) expect(what, await judge(bytes, `Giấy tờ.${ending(what)}`), 'taken');
expect('files handed over', String(handedOver), String(safe.size));

const own = testFiles ? readdirSync(testFiles).map((name) => path.join(testFiles, name)) : [];
let found = 0;
for (const file of own) {
  const verdict = await real.scan(readFileSync(file));
  found += verdict === 'infected' ? 1 : 0;
  expect(
    `${path.basename(file)}, through the whole`,
    String((await judge(readFileSync(file), 'a.pdf')) !== 'taken'),
    'true',
  );
}

if (pid) {
  process.kill(Number(pid), 'SIGKILL');
  for (const [what, bytes] of safe) {
    expect(`${what} while the scanner is down`, await judge(bytes, `Giấy tờ.${ending(what)}`), 'scannerDown');
  }
}
for (const line of bad) console.log(line);
console.log(
  `${safe.size} safe files taken, the test virus refused, ${own.length} test files refused (${found} found by ClamAV), ` +
    `${pid ? safe.size : 0} files not taken while it was down: ${good} right, ${bad.length} wrong`,
);
process.exit(bad.length === 0 ? 0 : 1);
