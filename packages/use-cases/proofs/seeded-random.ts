/** Chance that can be told again: the same seed gives the same run. */
export interface Random {
  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(part: number): boolean;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[]): T[];
}

/** Mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (part) => next() < part,
    pick(from) {
      const picked = from[whole(0, from.length - 1)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
    some: (from) => from.filter(() => next() < 0.5),
  };
}
