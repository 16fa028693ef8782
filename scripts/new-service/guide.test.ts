import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { applicantKinds, lifeEvents } from '../../packages/workflow/src/index.ts';
import { checkout } from '../checkout.ts';

const guide = readFileSync(path.join(checkout.root, 'docs/adding-a-service.md'), 'utf8');
const examples = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code);
const steps = readFileSync(path.join(checkout.root, 'packages/workflow/src/index.ts'), 'utf8');

mkdirSync(checkout.cache, { recursive: true });
const folder = mkdtempSync(path.join(checkout.cache, 'guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('shows examples that compile', { timeout: 120_000 }, () => {
  expect(examples.length).toBeGreaterThan(1);
  for (const [index, code] of examples.entries()) writeFileSync(path.join(folder, `example-${index}.ts`), code);
  symlinkSync(path.join(checkout.root, 'packages/reference/licensing/node_modules'), path.join(folder, 'node_modules'));
  const extended = path.relative(folder, path.join(checkout.root, 'tsconfig.base.json'));
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: extended, include: ['*.ts'] }));
  const tsc = path.join(checkout.root, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['--noEmit'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

it('names every life event and kind of applicant', () => {
  const untold = [...lifeEvents, ...applicantKinds].filter((name) => !guide.includes(`\`${name}\``));
  expect(untold).toEqual([]);
});

it('names every ready-made step', () => {
  const exported = [...steps.matchAll(/^export \{ ([^}]+) \} from '\.\/steps\//gm)].flatMap(([, names = '']) =>
    names.split(', '),
  );
  const untold = exported.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide));
  expect(exported.length).toBeGreaterThan(15);
  expect(untold).toEqual([]);
});
