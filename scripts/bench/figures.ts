import { othersShare, quietness } from './quiet.ts';

/** One way to do a thing; `measure` warms up afresh and answers how often a second it was done. */
export type Variant = { name: string; measure: () => Promise<number> };

/** The variants of one run, in the order they took turns; the first is what the others are held against. */
export type Figures = { variants: { name: string; rounds: number[] }[]; others: (number | null)[] };

/** A figure with its goal: `ratio` per round, so that a noisy moment touches both sides of the division. */
export type Judged = { what: string; ratios: number[]; goal: number; wanted: 'atLeast' | 'atMost' };

const rounds = 5;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Measures the variants in turns, never one after the other for long: what else the machine does hits all alike. */
export async function inTurns(variants: readonly Variant[]): Promise<Figures> {
  const figures = variants.map(({ name }) => ({ name, rounds: [] as number[] }));
  const others = [await othersShare()];
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another variant: what comes first or last has no advantage.
    for (const place of variants.keys()) {
      const i = (place + round) % variants.length;
      figures[i]?.rounds.push((await variants[i]?.measure()) ?? Number.NaN);
    }
    others.push(await othersShare());
  }
  return { variants: figures, others };
}

/** What each round of one variant was, as a share of the same round of another: of the first, unless told. */
export function ratiosOf({ variants }: Figures, place: number, other = 0): number[] {
  const base = variants[other]?.rounds ?? [];
  return (variants[place]?.rounds ?? []).map((value, round) => value / (base[round] ?? Number.NaN));
}

const spread = (values: readonly number[], write: (value: number) => string): string =>
  `${write(median(values))} (${write(Math.min(...values))}–${write(Math.max(...values))})`;

const asRatio = (value: number): string => value.toFixed(2);
const asRate = (value: number): string => Math.round(value).toLocaleString('en');

/** The figures of one run, ratios first. */
export function printFigures(title: string, figures: Figures): void {
  console.log(`\n${title}: ratio and per second, median (least–most) of ${rounds} rounds in turns`);
  for (const [place, { name, rounds: values }] of figures.variants.entries()) {
    const ratio = place === 0 ? '1' : spread(ratiosOf(figures, place), asRatio);
    console.log(`  ${ratio.padEnd(18)} ${spread(values, asRate).padEnd(24)} ${name}`);
  }
  console.log(`  ${quietness(figures.others)}`);
}

/** All goals at a glance. */
export function printGoals(all: readonly Judged[]): void {
  console.log('\nGoals');
  for (const { what, ratios, goal, wanted } of all) {
    const value = median(ratios);
    const isMet = wanted === 'atLeast' ? value >= goal : value <= goal;
    const verdict = isMet ? 'OK' : wanted === 'atLeast' ? 'below' : 'above';
    const sign = wanted === 'atLeast' ? '>=' : '<=';
    console.log(`  ${verdict.padEnd(6)} ${spread(ratios, asRatio).padEnd(18)} ${sign} ${asRatio(goal)}  ${what}`);
  }
}
