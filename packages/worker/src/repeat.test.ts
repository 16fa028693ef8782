import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeat } from './repeat.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that lasts until it is let go, and knows how much of it ran at once. */
function slowWork() {
  const seen = { begun: 0, running: 0, most: 0 };
  let letGo: () => void = () => undefined;
  const work = async () => {
    seen.begun += 1;
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    seen.running -= 1;
  };
  const finish = async () => {
    letGo();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { seen, work, finish };
}

const report = vi.fn();

describe('work that is repeated', () => {
  it('never runs twice at once, however often it is woken', async () => {
    const { seen, work, finish } = slowWork();
    const round = repeat(work, 1000, report);
    for (let i = 0; i < 5; i++) round.wake();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual({ begun: 1, running: 1, most: 1 });
    await finish();
    expect(seen).toEqual({ begun: 2, running: 1, most: 1 });
    await finish();
    expect(seen).toEqual({ begun: 2, running: 0, most: 1 });
    round.wake();
    round.wake();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual({ begun: 3, running: 1, most: 1 });
    const stopped = round.stop();
    await finish();
    await stopped;
  });

  it('begins anew after its pause, and after a failure that is reported', async () => {
    const work = vi.fn().mockRejectedValueOnce(new Error('no database')).mockResolvedValue(1);
    const round = repeat(work, 1000, report);
    await vi.advanceTimersByTimeAsync(999);
    expect(work).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledWith(new Error('no database'));
    await vi.advanceTimersByTimeAsync(2001);
    expect(work).toHaveBeenCalledTimes(4);
    await round.stop();
  });

  it('ends with the round that runs, and is not woken again', async () => {
    const { seen, work, finish } = slowWork();
    const round = repeat(work, 1000, report);
    let ended = false;
    const stopping = round.stop().then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(ended).toBe(false);
    round.wake();
    await finish();
    await stopping;
    round.wake();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual({ begun: 1, running: 0, most: 1 });
  });
});
