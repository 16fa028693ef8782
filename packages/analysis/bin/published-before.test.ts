import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedBefore, rewritten } from './published-before.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root });

function committed(publications: readonly object[]): void {
  const folder = path.join(root, 'packages/services/building-permit');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'published.json'), JSON.stringify(publications));
  git('add', '.');
  git('commit', '-qm', 'x', '--no-gpg-sign');
}

const first = { version: '1', digest: 'aaa' };
const second = { version: '2', digest: 'bbb' };
const now = (...publications: readonly (typeof first)[]) =>
  publications.map((each) => ({ slug: 'building-permit', ...each }));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'published-'));
  git('init', '-q');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what was published', () => {
  it('may be followed by a new version', () => {
    committed([first]);
    committed([first, second]);
    expect(rewritten(publishedBefore(root) ?? [], now(first, second))).toEqual([]);
  });

  it('is remembered by the history, whatever the files say now', () => {
    committed([first]);
    committed([{ ...first, digest: 'ccc' }]);
    expect(rewritten(publishedBefore(root) ?? [], now({ ...first, digest: 'ccc' }))).toEqual([
      'building-permit 1: was published as aaa and cannot be published again as something else: bring it back, and give the change a new version',
    ]);
  });

  it('cannot be taken back', () => {
    committed([first]);
    expect(rewritten(publishedBefore(root) ?? [], [])).toEqual([
      'building-permit 1: was published once, and its line in published.json is gone: bring it back',
    ]);
  });

  it('is not known where there is no history', () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    expect(publishedBefore(root)).toBeNull();
  });
});
