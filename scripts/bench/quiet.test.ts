import { expect, test } from 'vitest';
import { othersShare, quietness } from './quiet.ts';

test('figures from a busy machine say so', () => {
  expect(quietness([0.02, 0.05])).toBe('The machine was quiet: others took at most 5 % of the processors.');
  expect(quietness([0.02, 0.61])).toMatch(/^THE MACHINE WAS NOT QUIET: others took at most 61 %/);
  expect(quietness([null])).toMatch(/could not be told/);
});

test('the share of others lies between nothing and all', async () => {
  const share = await othersShare(200);
  expect(share === null || (share >= 0 && share <= 1)).toBe(true);
});
