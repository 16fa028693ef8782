import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './counts.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

test('passed and failed tests are counted', () => {
  const testResults = [{ status: 'failed', assertionResults: [passed, failed] }];
  expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 1 });
});

test('a test file that could not be loaded counts as one failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countVitest({ numPassedTests: 0, numFailedTests: 0, testResults })).toEqual({ passed: 0, failed: 1 });
});

test('an error outside any browser test counts as one failure', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2 });
});
