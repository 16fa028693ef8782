import { componentPoints, type Measure, mostOf } from './formula.ts';
import type { IndexGroupKey, IndexKey, indexFormulas } from './formulas.ts';

export type Measures = Readonly<Record<IndexKey, Measure>>;

export interface ScoredComponent {
  key: IndexKey;
  max: number;
  target: number;
  measure: Measure;
  /** Null where there is no figure: nothing of the kind is kept, or nothing happened. */
  points: number | null;
}

export interface Sum {
  points: number;
  /** The most that the components with a figure can have. */
  known: number;
  max: number;
}

export interface ScoredGroup extends Sum {
  key: IndexGroupKey;
  components: readonly ScoredComponent[];
}

const sumOf = (components: readonly ScoredComponent[]): Sum => {
  const known = components.filter(({ points }) => points !== null);
  return {
    points: known.reduce((all, { points }) => all + (points ?? 0), 0),
    known: mostOf(known),
    max: mostOf(components),
  };
};

/** An index by its formulas. What is not known has no points and is never guessed: `known` says how much was judged at all. */
export function scoreIndex(
  { groups }: (typeof indexFormulas)[number],
  measures: Measures,
): { groups: ScoredGroup[]; sum: Sum } {
  const scored = groups.map(({ key, components }) => {
    const own = components.map((component) => ({
      key: component.key,
      max: component.max,
      target: component.target,
      measure: measures[component.key],
      points: componentPoints(component, measures[component.key]),
    }));
    return { key, components: own, ...sumOf(own) };
  });
  return { groups: scored, sum: sumOf(scored.flatMap(({ components }) => components)) };
}
