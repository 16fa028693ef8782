import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form01, result } from '../../proofs/sample-papers.ts';
import { renderPaper } from '../render-paper.ts';
import { checkSeal } from './check-seal.ts';
import { issueCertificate } from './issue-certificate.ts';
import { type Authority, openAuthority } from './open-authority.ts';
import { packP12 } from './pack-p12.ts';
import { certificateFromPem } from './pem.ts';
import type { Seal } from './seal.ts';
import { sealPdf } from './seal-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'seal-'));
const signedAt = new Date('2026-11-26T08:58:00Z');
const later = new Date('2027-03-01T00:00:00Z');
const act = { reason: 'Ban hành kết quả (bản điện tử)', location: 'Hà Nội', at: signedAt };
const now = new Date('2026-11-01T00:00:00Z');

const agencyName = 'UBND phường Bạch Mai';

let authority: Authority;
let seal: Seal;
let foreign: Authority;
let plain: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  authority = await openAuthority(join(folder, 'own'), now);
  seal = await authority.sealOf(agencyName);
  foreign = await openAuthority(join(folder, 'foreign'), now);
  plain = await renderPaper(result, { demo: true });
  sealed = await sealPdf(plain, seal, act);
});

afterAll(() => rmSync(folder, { recursive: true }));

const verdictOf = async (pdf: Uint8Array, at = later) => (await checkSeal(pdf, authority, at)).verdict;

function changed(position: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(sealed);
  copy[position] = (copy[position] ?? 0) ^ mask;
  return copy;
}

const contentsOf = (pdf: Uint8Array) => {
  const text = Buffer.from(pdf).toString('latin1');
  const start = text.lastIndexOf('/Contents <') + '/Contents <'.length;
  return { start, end: text.indexOf('>', start) };
};

/** A fixed spread of positions, so that a failure can be repeated. */
function spread(from: number, to: number, count: number): number[] {
  const step = Math.max(1, (to - from) / count);
  return Array.from({ length: Math.min(count, to - from) }, (_, at) => Math.floor(from + at * step));
}

describe('an untouched sealed paper', () => {
  it('is valid and names signer, time and issuer', async () => {
    expect(await checkSeal(sealed, authority, later)).toEqual({
      verdict: 'valid',
      signer: 'UBND phường Bạch Mai',
      signedAt: signedAt.toISOString(),
      issuer: 'Một Cửa DEMO Root CA',
    });
  });

  it('still begins with the paper as it was rendered and reads the same', async () => {
    expect(Buffer.compare(sealed.subarray(0, plain.length), plain)).toBe(0);
    expect((await PDF.load(sealed)).getPages()).toHaveLength(1);
  });

  it('stays valid under a second seal of the same root', async () => {
    const twice = await sealPdf(sealed, seal, { ...act, reason: 'Sao y', at: later });
    expect(await verdictOf(twice)).toBe('valid');
  });
});

describe('a changed byte', () => {
  const masks = [0x01, 0x20, 0x80];

  async function survivors(positions: number[]): Promise<string[]> {
    const found: string[] = [];
    for (const [turn, position] of positions.entries()) {
      const mask = masks[turn % masks.length] ?? 1;
      if ((await verdictOf(changed(position, mask))) === 'valid') found.push(`${position} ^ ${mask}`);
    }
    return found;
  }

  it('is noticed anywhere in the file', async () => {
    expect(await survivors(spread(0, sealed.length, 700))).toEqual([]);
  });

  it('is noticed in the signature value, its padding included', async () => {
    const { start, end } = contentsOf(sealed);
    expect(await survivors(spread(start - 12, start + 7000, 350))).toEqual([]);
    expect(await survivors(spread(start + 7000, end + 12, 100))).toEqual([]);
  });

  it('is noticed in every digit of the signed attributes, whatever it turns them into', async () => {
    const { start } = contentsOf(sealed);
    const contentType = '2A864886F70D010903';
    const from = start + Buffer.from(sealed).toString('latin1', start).indexOf(contentType) - 12;
    expect(await survivors(spread(from, from + 420, 420))).toEqual([]);
  });

  it('is noticed in the signature dictionary, the trailer and the last bytes', async () => {
    const { start, end } = contentsOf(sealed);
    expect(await survivors(spread(start - 200, start, 200))).toEqual([]);
    expect(await survivors(spread(end, sealed.length, 400))).toEqual([]);
  });

  it('is noticed even when it only changes the case of a hexadecimal digit', async () => {
    const { start } = contentsOf(sealed);
    const letter = Buffer.from(sealed).toString('latin1', start).search(/[A-F]/);
    expect(await verdictOf(changed(start + letter, 0x20))).toBe('altered');
  });
});

describe('a forged file', () => {
  it.each(['\n', ' ', '%', '\n1 0 obj\n<<>>\nendobj\n%%EOF\n'])('with %j appended is not covered', async (tail) => {
    expect(await verdictOf(Buffer.concat([sealed, Buffer.from(tail)]))).toBe('incompleteCoverage');
  });

  it('with a page added by an incremental update is not covered', async () => {
    const document = await PDF.load(sealed);
    document.addPage({ size: 'a4' });
    expect(await verdictOf(await document.save({ incremental: true }))).toBe('incompleteCoverage');
  });

  it('with the signature of another paper is altered', async () => {
    const other = await sealPdf(await renderPaper(form01, { demo: true }), seal, act);
    const stolen = contentsOf(other);
    const place = contentsOf(sealed);
    const copy = Buffer.from(sealed);
    Buffer.from(other).copy(copy, place.start, stolen.start, stolen.start + (place.end - place.start));
    expect(await verdictOf(copy)).toBe('altered');
  });

  it('without its signature is unsigned', async () => {
    const { start, end } = contentsOf(sealed);
    expect(await verdictOf(plain)).toBe('unsigned');
    expect(await verdictOf(sealed.subarray(0, plain.length))).toBe('unsigned');
    expect(await verdictOf(Buffer.from(sealed).fill('0', start, end))).toBe('unsigned');
  });

  it('sealed under another root with the same name is by an unknown signer', async () => {
    expect(await verdictOf(await sealPdf(plain, await foreign.sealOf(agencyName), act))).toBe('unknownSigner');
    expect(await verdictOf(await sealPdf(sealed, await foreign.sealOf(agencyName), act))).toBe('unknownSigner');
  });

  it('sealed with a certificate that only claims our root is by an unknown signer', async () => {
    const span = { notBefore: new Date('2022-01-01'), notAfter: new Date('2036-01-01') };
    const names = { commonName: 'UBND phường Bạch Mai', organization: 'UBND phường Bạch Mai' };
    const root = certificateFromPem(authority.caCertificatePem);
    const impostor = await issueCertificate({ ...names, ...span, usage: 'authority' });
    const issuer = { keys: impostor.keys, certificate: root };
    const { keys, certificate } = await issueCertificate({ ...names, ...span, usage: 'seal', issuer });
    const p12 = await packP12(keys.privateKey, [certificate, root], 'x');
    const forged = { ...seal, p12, passphrase: 'x' };
    expect(await verdictOf(await sealPdf(plain, forged, act))).toBe('unknownSigner');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251))],
    ['a web page', Buffer.from('<!doctype html><title>/ByteRange [0 1 2 3]</title>')],
    ['half a header', Buffer.from('%PDF')],
    ['a header alone', Buffer.from('%PDF-1.7\n')],
  ])('made of %s is unreadable', async (_, bytes) => {
    expect(await verdictOf(bytes)).toBe('unreadable');
  });

  it('cut short at any place is never valid', async () => {
    for (const length of spread(0, sealed.length, 200)) {
      expect(await verdictOf(sealed.subarray(0, length))).not.toBe('valid');
    }
  });

  it('with a hostile ByteRange is altered', async () => {
    const text = Buffer.from(sealed).toString('latin1');
    for (const range of ['0 0 0 0', '5 10 20 30', '0 9999999999 9999999999 1', '-1 2 3 4', 'a b c d']) {
      const forged = text.replace(/\/ByteRange \[[^\]]*\]/, (was) => `/ByteRange [${range}]`.padEnd(was.length));
      expect(['altered', 'incompleteCoverage']).toContain(await verdictOf(Buffer.from(forged, 'latin1')));
    }
  });
});

describe('time', () => {
  it('ends with the certificate, and does not begin before it', async () => {
    expect(await verdictOf(sealed, new Date('2036-10-31T00:00:00Z'))).toBe('valid');
    expect(await verdictOf(sealed, new Date('2036-11-02T00:00:00Z'))).toBe('expired');
    expect(await verdictOf(sealed, new Date('2021-10-31T00:00:00Z'))).toBe('expired');
  });

  it('outside the certificate makes a seal worthless, whenever it is checked', async () => {
    const early = await sealPdf(plain, seal, { ...act, at: new Date('2020-01-01T00:00:00Z') });
    const late = await sealPdf(plain, seal, { ...act, at: new Date('2040-01-01T00:00:00Z') });
    expect(await verdictOf(early)).toBe('expired');
    expect(await verdictOf(late)).toBe('expired');
  });
});

const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;

describe.runIf(hasPdfsig)('poppler, as an independent judge', () => {
  const judge = (pdf: Uint8Array) => {
    const file = join(folder, 'judged.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdfsig', ['-nocert', file], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  };

  it('agrees about the untouched paper', () => {
    const report = judge(sealed);
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(report).toContain('ETSI.CAdES.detached');
    expect(report).toContain('UBND phường Bạch Mai');
  });

  it('agrees about a changed byte and an appended update', () => {
    expect(judge(changed(1000, 1))).toContain('Digest Mismatch');
    const longer = Buffer.concat([sealed, Buffer.from('\n')]);
    expect(judge(longer)).toContain('Not total document signed');
  });
});
