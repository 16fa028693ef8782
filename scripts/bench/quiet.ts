import { readFileSync } from 'node:fs';

type Ticks = { busy: number; idle: number };

/** The processors' time since they were started, by Linux's own account; undefined elsewhere. */
function ticks(): Ticks | undefined {
  try {
    const [, ...counts] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').trim().split(/\s+/).map(Number);
    const [user = 0, nice = 0, system = 0, idle = 0, wait = 0] = counts;
    return { busy: user + nice + system, idle: idle + wait };
  } catch {
    return undefined;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The share of the processors that others take while we do nothing; null where that cannot be told. */
export async function othersShare(milliseconds = 1000): Promise<number | null> {
  const before = ticks();
  await pause(milliseconds);
  const after = ticks();
  if (!before || !after) return null;
  const busy = after.busy - before.busy;
  return busy / (busy + after.idle - before.idle);
}

const quiet = 0.1;

/** What was seen of others, in words: whether the figures may be believed. */
export function quietness(shares: readonly (number | null)[]): string {
  const seen = shares.filter((share) => share !== null);
  if (seen.length === 0) return 'Whether others were at work on this machine could not be told.';
  const most = Math.max(...seen);
  const share = `at most ${Math.round(most * 100)} % of the processors`;
  return most <= quiet
    ? `The machine was quiet: others took ${share}.`
    : `THE MACHINE WAS NOT QUIET: others took ${share}. Believe the ratios roughly, and the rates not at all.`;
}
