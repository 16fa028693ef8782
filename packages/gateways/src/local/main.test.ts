import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testPeople } from '../test-tools/test-people.ts';
import { temporaryFolder } from '../test-tools/with-local-gateways.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

function run(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [main], { env: { PATH: process.env.PATH, PORT: '0', SMTP_PORT: '0', ...env } });
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [data] = child.stdout ? await once(child.stdout, 'data') : [];
  return String(data);
}

it('starts as a process of its own, is healthy, sends strict headers and stops when told', async () => {
  const folder = await temporaryFolder();
  const people = path.join(folder.path, 'people.json');
  writeFileSync(people, JSON.stringify(testPeople));
  const child = run({ DATA_DIR: folder.path, DEMO_PEOPLE: people });
  const url = /http:\/\/localhost:\d+/.exec(await firstLine(child))?.[0] ?? '';
  const health = await fetch(`${url}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
  expect(health.headers.get('content-security-policy')).toContain("default-src 'none'");
  const home = await (await fetch(url, { headers: { 'accept-language': 'en' } })).text();
  expect(home).toContain('<html lang="en">');
  expect(home).toContain('DEMO');
  expect((await fetch(`${url}/local.css`)).headers.get('content-type')).toContain('text/css');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await folder.remove();
});

it('never starts in public', async () => {
  const child = run({ MC_PUBLIC: '1' });
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
});
