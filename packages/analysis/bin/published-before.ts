import { execFileSync } from 'node:child_process';
import type { Publication } from '@mot-cua/catalog';

/** A version that once was published. */
export interface Published {
  readonly slug: string;
  readonly version: string;
  readonly digest: string;
}

const lists = 'packages/services/*/published.json';

/** What every commit up to this one published, as each list was left by it; null where there is no history to ask. */
export function publishedBefore(root: string): readonly Published[] | null {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const said = git('log', '--format=commit %H', '--name-only', '--diff-filter=AM', '--', lists);
    return said.split('\ncommit ').flatMap((block) => {
      const [commit = '', ...files] = block
        .replace(/^commit /, '')
        .split('\n')
        .filter(Boolean);
      return files.flatMap((file) => {
        const slug = file.split('/').at(-2) ?? '';
        const publications: readonly Publication[] = JSON.parse(git('show', `${commit}:${file}`));
        return publications.map(({ version, digest }) => ({ slug, version, digest }));
      });
    });
  } catch {
    return null;
  }
}

/** Versions that were published once and are no longer what they were: a second digest, or none. */
export function rewritten(before: readonly Published[], now: readonly Published[]): string[] {
  const faults = before.flatMap(({ slug, version, digest }) => {
    const kept = now.filter((each) => each.slug === slug && each.version === version);
    if (kept.some((each) => each.digest === digest)) return [];
    const name = `${slug} ${version}`;
    return kept.length > 0
      ? [
          `${name}: was published as ${digest.slice(0, 12)} and cannot be published again as something else: bring it back, and give the change a new version`,
        ]
      : [`${name}: was published once, and its line in published.json is gone: bring it back`];
  });
  return [...new Set(faults)];
}
