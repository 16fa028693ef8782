import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbered, openResult } from '../../proofs/open-result.ts';
import { firstPage } from '../first-page.ts';
import { appendUpdate } from '../pdf/append-update.ts';
import { pdfFile } from '../pdf/pdf-file.ts';
import { renderPaper } from '../render-paper.ts';
import { checkSeal } from '../seal/check-seal.ts';
import type { SigningKey } from '../seal/make-cms.ts';
import { type Authority, openAuthority } from '../seal/open-authority.ts';
import { sealKey } from '../seal/seal-key.ts';
import { sealPdf } from '../seal/seal-pdf.ts';
import { issueSigned } from './issue-signed.ts';
import { signApproved } from './sign-approved.ts';
import { signUpdate } from './sign-update.ts';
import { signatureDictionary } from './signature-dictionary.ts';
import { signedFields } from './signed-fields.ts';

const folder = mkdtempSync(join(tmpdir(), 'approval-'));
const made = new Date('2026-11-01T00:00:00Z');
const approvedAt = new Date('2026-11-26T08:58:00Z');
const issuedAt = new Date('2026-11-26T09:02:00Z');
const later = new Date('2027-03-01T00:00:00Z');

const huu = {
  credential: 'huu',
  personId: 'staff-1',
  name: 'Trần Quốc Hữu',
  position: 'Chủ tịch',
  agency: 'UBND phường Bạch Mai',
};
const leaderWords = { name: huu.name, reason: 'Phê duyệt kết quả', location: 'Hà Nội', at: approvedAt };
const sealWords = {
  name: 'UBND phường Bạch Mai (DEMO)',
  reason: 'Giải quyết thủ tục',
  location: 'Hà Nội',
  at: issuedAt,
};

let authority: Authority;
let leader: SigningKey;
let seal: SigningKey;
let paper: Uint8Array;
let signed: Uint8Array;
let issued: Uint8Array;

beforeAll(async () => {
  authority = await openAuthority(join(folder, 'own'), made);
  [leader, seal] = await Promise.all([
    authority.keyOf(huu),
    authority.sealOf('UBND phường Bạch Mai (DEMO)').then(sealKey),
  ]);
  paper = await renderPaper(openResult, { demo: true });
  signed = await signApproved(paper, leader, leaderWords, numbered);
  issued = await issueSigned(signed, seal, sealWords, numbered);
});

afterAll(() => rmSync(folder, { recursive: true }));

const check = (pdf: Uint8Array, at = later) => checkSeal(pdf, authority, at);
const verdictOf = async (pdf: Uint8Array) => (await check(pdf)).verdict;

describe('a paper that its leader signed and its agency sealed', () => {
  it('is valid, and tells who signed, who sealed, and when each did', async () => {
    expect(await check(issued)).toEqual({
      verdict: 'valid',
      signer: 'UBND phường Bạch Mai (DEMO)',
      signedAt: issuedAt.toISOString(),
      issuer: 'Một Cửa DEMO Root CA',
      approval: {
        signer: 'Trần Quốc Hữu',
        position: 'Chủ tịch',
        agency: 'UBND phường Bạch Mai',
        personId: 'staff-1',
        signedAt: approvedAt.toISOString(),
        certificate: expect.stringMatching(/^[0-9A-F]{32}$/),
      },
    });
  });

  it('begins with what the leader signed, and that with what was typeset', () => {
    expect(Buffer.compare(issued.subarray(0, signed.length), signed)).toBe(0);
    expect(Buffer.compare(signed.subarray(0, paper.length), paper)).toBe(0);
  });

  it('is the same file when it is signed again with the same key at the same time', async () => {
    expect(Buffer.compare(await signApproved(paper, leader, leaderWords, numbered), signed)).toBe(0);
    expect(Buffer.compare(await issueSigned(signed, seal, sealWords, numbered), issued)).toBe(0);
  });

  it('stays valid when the certificate of the leader has ended since, as the seal is there to say', async () => {
    expect((await check(issued, new Date('2031-01-01T00:00:00Z'))).verdict).toBe('valid');
  });

  it('opens as a PDF of one page whose fields say what was filled in, and shows them in its picture', async () => {
    const document = await PDF.load(issued);
    expect(document.getPages()).toHaveLength(1);
    expect(document.getForm()?.getTextField('number')?.getValue()).toBe('Số: 188/UBND-XNTTHN');
    expect(document.getForm()?.getTextField('date')?.getValue()).toBe('Hà Nội, ngày 26 tháng 11 năm 2026');
    const [bare, open, full] = [paper, signed, issued].map((pdf) => firstPage(pdf)?.length ?? 0);
    expect(bare).toBeGreaterThan(0);
    expect(open).toBeGreaterThan(bare ?? 0);
    expect(full).toBeGreaterThan(open ?? 0);
  });

  it('is not issued yet when the leader alone has signed', async () => {
    expect(await verdictOf(signed)).toBe('notIssued');
    expect(await verdictOf(paper)).toBe('unsigned');
  });
});

describe('a changed byte', () => {
  it('is noticed anywhere in both revisions', async () => {
    const survivors: string[] = [];
    const spots = 500;
    for (let turn = 0; turn < spots; turn++) {
      const place = Math.floor((turn * issued.length) / spots);
      const mask = [0x01, 0x20, 0x80][turn % 3] ?? 1;
      const copy = Uint8Array.from(issued);
      copy[place] = (copy[place] ?? 0) ^ mask;
      if ((await verdictOf(copy)) === 'valid') survivors.push(`${place} ^ ${mask}`);
    }
    expect(survivors).toEqual([]);
  });

  it('is noticed in what the leader signed even when the agency seals it again', async () => {
    const spots = 120;
    for (let turn = 0; turn < spots; turn++) {
      const copy = Uint8Array.from(signed);
      const place = Math.floor((turn * signed.length) / spots);
      copy[place] = (copy[place] ?? 0) ^ 0x01;
      const forged = await issueSigned(copy, seal, sealWords, numbered).catch(() => null);
      if (forged) expect(await verdictOf(forged), String(place)).not.toBe('valid');
    }
  });
});

type Objects = Map<number, Buffer | string>;

/** What somebody could make who holds the agency's seal: the genuine update, changed, and properly sealed. */
async function resealed(change: (objects: Objects) => void, base = signed): Promise<Uint8Array> {
  const [before, file] = [pdfFile(base), pdfFile(issued)];
  const objects: Objects = new Map([...(file.revisions[0]?.keys() ?? [])].map((each) => [each, file.body(each)]));
  objects.set(before.size, signatureDictionary(sealWords, { certifying: false }));
  change(objects);
  return signUpdate(appendUpdate(before, objects), seal, issuedAt);
}

const textOf = (number: number) => pdfFile(issued).body(number).toString('latin1');
const pageOf = () => Number(/\/P (\d+) 0 R/.exec(signedFields(pdfFile(signed)).number.body)?.[1]);

/** An object of the update, changed. */
const rewritten = (name: 'number' | 'date' | 'seal', pattern: RegExp, by: string) => (objects: Objects) => {
  const { object } = signedFields(pdfFile(signed))[name];
  const text = textOf(object);
  expect(text).toMatch(pattern);
  objects.set(object, text.replace(pattern, by));
};

describe('a forged update, properly sealed', () => {
  it('is what it is compared with: unchanged, it is valid', async () => {
    expect(Buffer.compare(await resealed(() => undefined), issued)).toBe(0);
  });

  it.each([
    ['a place grown over the page', rewritten('number', /\/Rect \[[^\]]*\]/, '/Rect [0 0 595 842]')],
    ['a place moved', rewritten('date', /\/Rect \[/, '/Rect [-9')],
    ['an action on a field', rewritten('seal', />>$/, '/A << /S /URI /URI (http://evil.example) >>\n>>')],
    ['another kind of field', rewritten('number', /\/FT \/Tx/, '/FT /Ch')],
    ['a date that is signed by somebody', rewritten('date', /\/V <[^>]*>/, '/V 7 0 R')],
    ['a value in another spelling', rewritten('date', /\/V <[^>]*>/, '/V (26/11)')],
    ['a picture that was there before', rewritten('number', /\/N \d+ 0 R/, '/N 1 0 R')],
  ])('with %s is noticed', async (_, change) => {
    expect(await verdictOf(await resealed(change))).toBe('altered');
  });

  it('with other words on the page is noticed', async () => {
    const page = pageOf();
    const contents = Number(/\/Contents (\d+) 0 R/.exec(textOf(page))?.[1]);
    const white = '1 1 1 rg 0 0 595 700 re f';
    const hiding = `<<\n/Length ${white.length}\n>>\nstream\n${white}\nendstream`;
    for (const change of [
      (objects: Objects) => objects.set(contents, hiding),
      (objects: Objects) => objects.set(page, textOf(page).replace('/MediaBox [0 0 595', '/MediaBox [0 0 295')),
      (objects: Objects) => objects.set(page, textOf(page).replace('/Annots [', '/Annots [3 0 R ')),
      (objects: Objects) =>
        objects.set(pdfFile(signed).root, textOf(pdfFile(signed).root).replace('/Outlines', '/Other')),
    ])
      expect(await verdictOf(await resealed(change))).toBe('altered');
  });

  it('that shows again in a place what was signed elsewhere is noticed', async () => {
    const picture = Number(/\/N (\d+) 0 R/.exec(textOf(signedFields(pdfFile(signed)).number.object))?.[1]);
    const old = textOf(picture).replace(/\/Resources <</, '/Resources << /XObject << /x 9 0 R >>');
    expect(await verdictOf(await resealed((objects) => objects.set(picture, Buffer.from(old, 'latin1'))))).toBe(
      'altered',
    );
  });

  it('that says more in the seal, or leaves a place open, is noticed', async () => {
    const { number } = signedFields(pdfFile(signed));
    const { size } = pdfFile(signed);
    const longer = signatureDictionary(sealWords, { certifying: false }).replace('/Filter', '/Evil 1\n/Filter');
    expect(await verdictOf(await resealed((objects) => objects.set(size, longer)))).toBe('altered');
    expect(await verdictOf(await resealed((objects) => objects.delete(number.object)))).toBe('altered');
  });

  it('with something between its objects, which only a reader that mends files would find, is noticed', async () => {
    const [before, file] = [pdfFile(signed), pdfFile(issued)];
    const objects: Objects = new Map([...(file.revisions[0]?.keys() ?? [])].map((each) => [each, file.body(each)]));
    objects.set(before.size, signatureDictionary(sealWords, { certifying: false }));
    const plain = appendUpdate(before, objects);
    const table = plain.lastIndexOf('xref\n', plain.lastIndexOf('startxref') - 1);
    const hidden = `${pageOf()} 0 obj\n<< /Type /Page >>\nendobj\n`;
    const tail = plain.toString('latin1', table).replace(/startxref\n\d+/, `startxref\n${table + hidden.length}`);
    const forged = Buffer.concat([plain.subarray(0, table), Buffer.from(hidden + tail, 'latin1')]);
    expect(pdfFile(forged).startxref).toBe(table + hidden.length);
    expect(await verdictOf(await signUpdate(forged, seal, issuedAt))).toBe('altered');
  });

  it('before the seal, beside it, or after it is noticed', async () => {
    const between = await PDF.load(signed);
    between.addPage({ size: 'a4' });
    const longer = await between.save({ incremental: true });
    const own = await authority.sealOf('UBND phường Bạch Mai (DEMO)');
    const act = { reason: 'x', location: 'y', at: issuedAt };
    expect(await verdictOf(await sealPdf(longer, own, act))).toBe('altered');
    expect(await verdictOf(await sealPdf(signed, own, act))).toBe('altered');
    expect(await verdictOf(await sealPdf(issued, own, act))).toBe('altered');
    const after = await PDF.load(issued);
    after.addPage({ size: 'a4' });
    expect(await verdictOf(await after.save({ incremental: true }))).toBe('incompleteCoverage');
    expect(await verdictOf(Buffer.concat([issued, Buffer.from('\n')]))).toBe('incompleteCoverage');
  });
});

describe('a personal signature', () => {
  it('is not ours under another root, or when its certificate was not in force', async () => {
    const foreign = await openAuthority(join(folder, 'foreign'), made);
    const byForeign = await signApproved(paper, await foreign.keyOf(huu), leaderWords, numbered);
    expect(await verdictOf(await issueSigned(byForeign, seal, sealWords, numbered))).toBe('wrongApproval');
    const late = { ...leaderWords, at: new Date('2030-06-01T00:00:00Z') };
    const byLate = await signApproved(paper, leader, late, numbered);
    const lateSeal = { ...sealWords, at: new Date('2030-06-02T00:00:00Z') };
    expect(await check(await issueSigned(byLate, seal, lateSeal, numbered))).toMatchObject({
      verdict: 'wrongApproval',
    });
  });

  it('comes before the seal', async () => {
    const after = await signApproved(paper, leader, { ...leaderWords, at: later }, numbered);
    expect(await verdictOf(await issueSigned(after, seal, sealWords, numbered))).toBe('wrongApproval');
  });

  it('of somebody else is told as what it is', async () => {
    const other = await authority.keyOf({ ...huu, credential: 'other', personId: 'staff-2', name: 'Lê Thị Ngọc' });
    const swapped = await signApproved(paper, other, { ...leaderWords, name: 'Trần Quốc Hữu' }, numbered);
    const report = await check(await issueSigned(swapped, seal, sealWords, numbered));
    expect(report).toMatchObject({ approval: { signer: 'Lê Thị Ngọc', personId: 'staff-2' } });
  });

  it('that does not forbid other changes is not enough', async () => {
    const file = pdfFile(signed);
    const { leader: field } = signedFields(file);
    const dictionary = Number(/\n\/V (\d+) 0 R/.exec(field.body)?.[1]);
    const objects: Objects = new Map([...(file.revisions[0]?.keys() ?? [])].map((each) => [each, file.body(each)]));
    objects.set(dictionary, signatureDictionary(leaderWords, { certifying: false }));
    const loose = await signUpdate(appendUpdate(pdfFile(paper), objects), leader, approvedAt);
    expect(await check(await issueSigned(loose, seal, sealWords, numbered))).toMatchObject({ verdict: 'altered' });
  });

  it('over a paper whose open place covers the page lets nobody fill it in', async () => {
    const wide = Buffer.from(paper)
      .toString('latin1')
      .replace(/\/Rect \[[-\d. ]+\](?=[\s\S]*?place:number)/, (was) => '/Rect [0 0 595 842]'.padEnd(was.length));
    const trap = await signApproved(Buffer.from(wide, 'latin1'), leader, leaderWords, numbered);
    expect(await check(await issueSigned(trap, seal, sealWords, numbered))).toMatchObject({ verdict: 'altered' });
  });

  it('is missing where the agency alone sealed, and nothing says otherwise', async () => {
    const own = await authority.sealOf('UBND phường Bạch Mai (DEMO)');
    const alone = await check(await sealPdf(paper, own, { reason: 'x', location: 'y', at: issuedAt }));
    expect(alone).toMatchObject({ verdict: 'valid' });
    expect(alone).not.toHaveProperty('approval');
  });
});

const has = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined;

describe.runIf(has('pdfsig', '-v'))('poppler, as an independent judge', () => {
  const judge = (pdf: Uint8Array) => {
    const file = join(folder, 'judged.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdfsig', ['-nocert', file], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  };

  it('sees two valid signatures, the last one over the whole', () => {
    const [, first = '', last = ''] = judge(issued).split('Signature #');
    expect(first).toContain('Trần Quốc Hữu');
    expect(last).toContain('UBND phường Bạch Mai (DEMO)');
    for (const each of [first, last]) expect(each).toContain('Signature is Valid');
    expect([first.includes('Not total document'), last.includes('Total document signed')]).toEqual([true, true]);
  });

  it('sees a changed byte in each revision', () => {
    const flipped = (place: number) => Uint8Array.from(issued, (byte, at) => (at === place ? byte ^ 1 : byte));
    expect(judge(flipped(1000)).match(/Digest Mismatch/g)).toHaveLength(2);
    expect(judge(flipped(signed.length + 900)).match(/Digest Mismatch/g)).toHaveLength(1);
  });
});

describe.runIf(has('pdftotext', '-v'))('poppler, as another reader', () => {
  it('reads number, date and both names', () => {
    const read = execFileSync('pdftotext', ['-', '-'], { input: issued, stdio: ['pipe', 'pipe', 'ignore'] }).toString();
    for (const words of [
      'Số: 188/UBND-XNTTHN',
      'Hà Nội, ngày 26 tháng 11 năm 2026',
      'Ký số bởi: Trần Quốc Hữu',
      'Đóng dấu: UBND phường Bạch Mai',
    ])
      expect(read).toContain(words);
  });
});

describe.runIf(has('openssl', 'version'))('openssl, as an independent judge', () => {
  it('verifies the personal signature and its certificate', () => {
    const [, gap = 0, resume = 0] =
      /\/ByteRange \[(\d+) (\d+) (\d+)/.exec(Buffer.from(signed).toString('latin1'))?.slice(1).map(Number) ?? [];
    const value = Buffer.from(Buffer.from(signed).toString('latin1', gap + 1, resume - 1), 'hex');
    writeFileSync(join(folder, 'value.der'), value);
    writeFileSync(join(folder, 'content'), Buffer.concat([signed.subarray(0, gap), signed.subarray(resume)]));
    writeFileSync(join(folder, 'root.pem'), authority.caCertificatePem);
    const asked = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', 'value.der', '-content', 'content'];
    const program = 'openssl';
    const told = spawnSync(program, [...asked, '-CAfile', 'root.pem', '-purpose', 'any', '-out', 'out'], {
      cwd: folder,
    });
    expect(told.stderr.toString()).toMatch(/successful/);
  });
});
