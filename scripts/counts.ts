import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';

/** How many tests or checks passed and failed. */
export type Counts = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Where each package's vitest leaves its report, relative to the package. */
export const unitReport = '.cache/unit.json';
const browserReport = path.join(checkout.cache, 'e2e.json');

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

export const noCounts: Counts = { passed: 0, failed: 0 };

export function addCounts(left: Counts, right: Counts): Counts {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}

/** A file that fails before its first test (a wrong import, a failing hook) counts as one failure. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Counts {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

/** An error outside any test counts as one failure. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

const unitReports = () =>
  globSync([`{apps,packages}/*/${unitReport}`, `packages/services/*/${unitReport}`, `scripts/${unitReport}`], {
    cwd: checkout.root,
  }).map((file) => path.join(checkout.root, file));

/** A step that failed must show in the count even when no single test did. */
const honest = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

export function removeReports(): void {
  for (const file of [...unitReports(), browserReport]) rmSync(file, { force: true });
}

export function readUnitCounts(code: number): Counts {
  const counts = unitReports().map((file) => countVitest(readJson(file)));
  return honest(counts.reduce(addCounts, noCounts), code);
}

export function readBrowserCounts(code: number): Counts {
  try {
    return honest(countPlaywright(readJson(browserReport)), code);
  } catch {
    return { passed: 0, failed: 1 };
  }
}
