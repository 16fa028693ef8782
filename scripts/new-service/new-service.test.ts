import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkService } from '../../packages/analysis/src/index.ts';
import type { Procedure } from '../../packages/workflow/src/index.ts';
import { checkout } from '../checkout.ts';
import { derived, isNameTaken } from './derive.ts';
import { referenceFiles, writeFiles } from './new-service.ts';
import { lifecycles, wantedFrom } from './wanted.ts';

describe('what is asked for', () => {
  it('is a licence of level 4 unless it says otherwise', () => {
    expect(wantedFrom(['building-permit'])).toEqual({ name: 'building-permit', lifecycle: 'licensing', level: 4 });
    expect(wantedFrom(['road-report', '--lifecycle', 'report'])).toMatchObject({ lifecycle: 'report', level: 4 });
    expect(wantedFrom(['road-permit', '--level=3'])).toMatchObject({ lifecycle: 'licensing', level: 3 });
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
    [['press-meeting', '--lifecycle', 'notice', '--level', '3'], 'a notice is level 4'],
    [['road-report', '--lifecycle', 'report', '--level', '3'], 'a report is level 4'],
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
  const wanted = [
    ...lifecycles.map((lifecycle) => ({ name: `new-${lifecycle}`, lifecycle, level: 4 as const })),
    { name: 'new-at-the-desk', lifecycle: 'licensing' as const, level: 3 as const },
  ];
  for (const each of wanted) writeFiles(path.join(copy, each.name), derived(referenceFiles(each.lifecycle), each));
  symlinkSync(path.join(checkout.root, 'packages/reference/licensing/node_modules'), path.join(copy, 'node_modules'));
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
    const extended = path.relative(copy, path.join(checkout.root, 'tsconfig.base.json'));
    writeFileSync(path.join(copy, 'tsconfig.json'), JSON.stringify({ extends: extended, include: ['*/src'] }));
    expect(run('tsc', '--noEmit')).toEqual({ status: 0, output: '' });
    const tested = run('vitest', 'run', '--root', copy);
    expect([tested.status, tested.output]).toEqual([0, expect.stringMatching(/Tests\s+12 passed/)]);
  });

  it('raises no alarm before anything of it was edited', { timeout: 60_000 }, async () => {
    for (const { name } of wanted) {
      const service: Record<string, Procedure> = await import(path.join(copy, name, 'src/service.ts'));
      const alarms = Object.values(service).flatMap((procedure) => checkService(procedure).alarms);
      expect([name, alarms.map(({ finding }) => finding)]).toEqual([name, []]);
    }
  });
});
