import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { openAuthority } from './open-authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'authority-'));
const bachMai = 'UBND phường Bạch Mai';
const run = promisify(execFile);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the authority in a folder', () => {
  it('is made once, kept secret and opened again as it was', async () => {
    const dir = join(folder, 'once');
    const first = await openAuthority(dir);
    const again = await openAuthority(dir);
    expect(again.caCertificatePem).toBe(first.caCertificatePem);
    expect(await again.sealOf(bachMai)).toEqual(await first.sealOf(bachMai));
    expect(await first.sealOf(bachMai)).toBe(await first.sealOf(bachMai.normalize('NFD')));
    expect(readdirSync(dir)).toHaveLength(2);
    for (const file of readdirSync(dir)) expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600);
    expect(first.caCertificatePem).not.toContain('PRIVATE KEY');
  });

  it('gives each agency its own seal under one root, for signing and nothing else', async () => {
    const dir = join(folder, 'once');
    const long = `Trung tâm Phục vụ hành chính công ${'rất '.repeat(20)}dài`;
    const authority = await openAuthority(dir);
    const [one, two] = await Promise.all([authority.sealOf(bachMai), authority.sealOf(long)]);
    const root = new X509Certificate(authority.caCertificatePem);
    const seal = new X509Certificate(two.certificatePem);
    expect(one.certificatePem).not.toBe(two.certificatePem);
    expect([root.ca, seal.ca, seal.checkIssued(root), seal.verify(root.publicKey)]).toEqual([true, false, true, true]);
    expect(one.subject).toBe('CN=UBND phường Bạch Mai, O=UBND phường Bạch Mai, C=VN');
  });

  it('is the same for processes that open it at the same moment', async () => {
    const dir = join(folder, 'race');
    const source = `
      const { openAuthority } = await import(${JSON.stringify(new URL('./open-authority.ts', import.meta.url).href)});
      const { caCertificatePem, sealOf } = await openAuthority(${JSON.stringify(dir)});
      process.stdout.write(caCertificatePem + (await sealOf(${JSON.stringify(bachMai)})).certificatePem);`;
    const runs = Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '-e', source]));
    const outputs = await Promise.all(runs);
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(dir)).toHaveLength(2);
  });

  it('refuses a seal that another root issued', async () => {
    const [own, other] = [join(folder, 'own'), join(folder, 'other')];
    for (const dir of [own, other]) await (await openAuthority(dir)).sealOf(bachMai);
    writeFileSync(join(own, 'root.pem'), readFileSync(join(other, 'root.pem')));
    const mixed = await openAuthority(own);
    await expect(mixed.sealOf(bachMai)).rejects.toThrow('not issued by the root');
  });
});
