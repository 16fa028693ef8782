import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { openAuthority } from './open-authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'authority-'));
const bachMai = { agencyName: 'UBND phường Bạch Mai' };
const run = promisify(execFile);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the authority in a folder', () => {
  it('is made once, kept secret and opened again as it was', async () => {
    const dir = join(folder, 'once');
    const first = await openAuthority(dir, bachMai);
    expect(await openAuthority(dir, bachMai)).toEqual(first);
    expect(readdirSync(dir)).toHaveLength(2);
    for (const file of readdirSync(dir)) expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600);
    expect(first.caCertificatePem).not.toContain('PRIVATE KEY');
  });

  it('gives each agency its own seal under one root, for signing and nothing else', async () => {
    const dir = join(folder, 'once');
    const long = `Trung tâm Phục vụ hành chính công ${'rất '.repeat(20)}dài`;
    const [one, two] = await Promise.all([openAuthority(dir, bachMai), openAuthority(dir, { agencyName: long })]);
    const root = new X509Certificate(one.caCertificatePem);
    const seal = new X509Certificate(two.seal.certificatePem);
    expect(one.caCertificatePem).toBe(two.caCertificatePem);
    expect(one.seal.certificatePem).not.toBe(two.seal.certificatePem);
    expect([root.ca, seal.ca, seal.checkIssued(root), seal.verify(root.publicKey)]).toEqual([true, false, true, true]);
    expect(one.seal.subject).toBe('CN=UBND phường Bạch Mai, O=UBND phường Bạch Mai, C=VN');
  });

  it('is the same for processes that open it at the same moment', async () => {
    const dir = join(folder, 'race');
    const source = `
      const { openAuthority } = await import(${JSON.stringify(new URL('./open-authority.ts', import.meta.url).href)});
      const authority = await openAuthority(${JSON.stringify(dir)}, ${JSON.stringify(bachMai)});
      process.stdout.write(authority.caCertificatePem + authority.seal.certificatePem);`;
    const runs = Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '-e', source]));
    const outputs = await Promise.all(runs);
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(dir)).toHaveLength(2);
  });

  it('refuses a seal that another root issued', async () => {
    const [own, other] = [join(folder, 'own'), join(folder, 'other')];
    await Promise.all([openAuthority(own, bachMai), openAuthority(other, bachMai)]);
    writeFileSync(join(own, 'root.pem'), readFileSync(join(other, 'root.pem')));
    await expect(openAuthority(own, bachMai)).rejects.toThrow('not issued by the root');
  });
});
