import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Kept, typingKeeper } from './typing-keeper.ts';

let sent: string[];
let told: Kept[];
let answers: Kept[];
let text: string;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  told = [];
  answers = [];
  text = '';
});
afterEach(() => void vi.useRealTimers());

/** A line that takes half a second. */
const keeper = () =>
  typingKeeper({
    send: async () => {
      sent.push(text);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return answers.shift() ?? 'saved';
    },
    tell: (kept) => told.push(kept),
  });

const type = (keeping: ReturnType<typeof keeper>, words: string) => {
  text = words;
  keeping.touch();
};
const rest = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('saves once a hand rests, not at each key', async () => {
  const keeping = keeper();
  for (const words of ['L', 'La', 'Lan']) {
    type(keeping, words);
    await rest(300);
  }
  expect(sent).toEqual([]);
  await rest(2000);
  expect(sent).toEqual(['Lan']);
  expect(told).toEqual(['saved']);
});

it('saves again what was typed during a saving, never two at once', async () => {
  const keeping = keeper();
  type(keeping, 'one');
  await rest(1100);
  type(keeping, 'two');
  void keeping.flush();
  expect(sent).toEqual(['one']);
  await rest(2000);
  expect(sent).toEqual(['one', 'two']);
});

it('tries again over a lost line, later each time, and then sends the newest words', async () => {
  answers = ['lost', 'lost', 'lost'];
  const keeping = keeper();
  type(keeping, 'early');
  await rest(2000);
  text = 'late';
  await rest(60_000);
  expect(sent).toEqual(['early', 'late', 'late', 'late']);
  expect(told).toEqual(['lost', 'lost', 'lost', 'saved']);
});

it.each(['changed', 'over'] as const)('ends when it is told "%s"', async (end) => {
  answers = [end];
  const keeping = keeper();
  type(keeping, 'one');
  await rest(2000);
  type(keeping, 'two');
  await rest(60_000);
  expect(sent).toEqual(['one']);
  expect(told).toEqual([end]);
});

it('says and sends nothing after the page was sent', async () => {
  const keeping = keeper();
  type(keeping, 'one');
  await rest(1100);
  keeping.stop();
  type(keeping, 'two');
  await rest(5000);
  expect(sent).toEqual(['one']);
  expect(told).toEqual([]);
});
