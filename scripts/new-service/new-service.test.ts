import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkout } from '../checkout.ts';
import { derived, isNameTaken } from './derive.ts';
import { referenceFiles, writeFiles } from './new-service.ts';
import { lifecycles, wantedFrom } from './wanted.ts';

describe('what is asked for', () => {
  it('is a licence of level 4 unless it says otherwise', () => {
    expect(wantedFrom(['building-permit'])).toEqual({ name: 'building-permit', lifecycle: 'licensing', level: 4 });
    expect(wantedFrom(['road-report', '--lifecycle', 'report', '--level=3'])).toEqual({
      name: 'road-report',
      lifecycle: 'report',
      level: 3,
    });
  });

  it.each([
    [[], 'Say one name'],
    [['one-name', 'two-names'], 'Say one name'],
    [['permit'], 'is no name for a service'],
    [['Building-Permit'], 'is no name for a service'],
    [['../evil-name'], 'is no name for a service'],
    [['giấy-phép'], 'is no name for a service'],
    [['building-permit', '--lifecycle', 'wish'], 'A lifecycle is one of licensing, notice, report'],
    [['building-permit', '--level', '5'], 'A level is 3 or 4'],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(() => wantedFrom(args)).toThrow(sentence);
  });

  it('may not be called like something in the code', () => {
    expect(isNameTaken(referenceFiles('licensing'), 'define-service')).toBe(true);
    expect(isNameTaken(referenceFiles('licensing'), 'building-permit')).toBe(false);
  });
});

describe('every new service', () => {
  mkdirSync(checkout.cache, { recursive: true });
  const copy = mkdtempSync(path.join(checkout.cache, 'new-service-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const run = (command: string, ...args: string[]) => {
    const bin = path.join(checkout.root, 'node_modules/.bin', command);
    const { status, stdout, stderr } = spawnSync(bin, args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { status, output: `${stdout}${stderr}` };
  };

  it('compiles and passes its own tests', { timeout: 120_000 }, () => {
    for (const lifecycle of lifecycles) {
      for (const level of [3, 4] as const) {
        const name = `${lifecycle}-of-level-${level}`;
        writeFiles(path.join(copy, name), derived(referenceFiles(lifecycle), { name, lifecycle, level }));
      }
    }
    symlinkSync(path.join(checkout.root, 'packages/reference/licensing/node_modules'), path.join(copy, 'node_modules'));
    const extended = path.relative(copy, path.join(checkout.root, 'tsconfig.base.json'));
    writeFileSync(path.join(copy, 'tsconfig.json'), JSON.stringify({ extends: extended, include: ['*/src'] }));
    expect(run('tsc', '--noEmit')).toEqual({ status: 0, output: '' });
    const tested = run('vitest', 'run', '--root', copy);
    expect([tested.status, tested.output]).toEqual([0, expect.stringMatching(/Tests\s+18 passed/)]);
  });
});
