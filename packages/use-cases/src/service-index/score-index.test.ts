import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentPoints, type Measure, mostOf } from './formula.ts';
import { formulasOn, type IndexKey, indexFormulas } from './formulas.ts';
import { type Measures, scoreIndex } from './score-index.ts';

const formulas = indexFormulas[0];
const components = formulas.groups.flatMap((group) => [...group.components]);
const component = fc.constantFrom(...components);
const counted = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
  .map(([part, whole]) => ({ part, whole }));
const measure: fc.Arbitrary<Measure> = fc.option(fc.oneof(counted, fc.constant({ part: 0, whole: 0 })));
const measures = fc
  .tuple(...components.map(() => measure))
  .map((all) => Object.fromEntries(components.map(({ key }, place) => [key, all[place] ?? null])) as Measures);

describe('the formulas', () => {
  it('give 100 points in six groups of 18, 20, 12, 10, 22 and 18', () => {
    const groups = formulas.groups.map((group) => mostOf(group.components));
    expect(groups).toEqual([18, 20, 12, 10, 22, 18]);
    expect(mostOf(components)).toBe(100);
    expect(new Set(components.map(({ key }) => key)).size).toBe(components.length);
  });

  it('are those of the day', () => {
    expect(formulasOn('2022-06-22')).toBeNull();
    expect(formulasOn('2026-11-29')).toBe(formulas);
  });
});

describe('a component', () => {
  it('has from none to all of its points', () => {
    fc.assert(
      fc.property(component, counted, (each, share) => {
        const points = componentPoints(each, share) ?? Number.NaN;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(each.max);
      }),
    );
  });

  it('never loses by more of what it counts, and never gains by more of what it is counted against', () => {
    fc.assert(
      fc.property(component, counted, fc.nat(1000), (each, { part, whole }, more) => {
        const points = componentPoints(each, { part, whole }) ?? Number.NaN;
        expect(componentPoints(each, { part: part + more, whole })).toBeGreaterThanOrEqual(points);
        expect(componentPoints(each, { part, whole: whole + more })).toBeLessThanOrEqual(points);
      }),
    );
  });

  // The oracle compares fractions of whole numbers: max × part × 10 with points × whole × (target × 10).
  it('is what whole numbers say', () => {
    fc.assert(
      fc.property(component, counted, (each, { part, whole }) => {
        const [up, down] = [BigInt(each.max * part) * 10n, BigInt(whole) * BigInt(each.target * 10)];
        const isFull = up >= BigInt(each.max) * down;
        const points = componentPoints(each, { part, whole }) ?? Number.NaN;
        if (isFull) expect(points).toBe(each.max);
        else expect(points * Number(down)).toBeCloseTo(Number(up), 3);
      }),
    );
  });
});

describe('an index', () => {
  it('adds up what is known and nothing else', () => {
    fc.assert(
      fc.property(measures, (all) => {
        const { groups, sum } = scoreIndex(formulas, all);
        expect(sum.points).toBeCloseTo(
          groups.reduce((total, { points }) => total + points, 0),
          9,
        );
        expect(sum.known).toBe(groups.reduce((total, { known }) => total + known, 0));
        expect(sum.points).toBeLessThanOrEqual(sum.known);
        expect(sum.max).toBe(100);
        for (const { measure: told, points } of groups.flatMap((group) => group.components))
          if (!told) expect(points).toBeNull();
      }),
    );
  });

  it('has nothing where nothing is kept, and none for satisfaction where nobody said anything', () => {
    const nothing = Object.fromEntries(components.map(({ key }) => [key, null])) as Measures;
    expect(scoreIndex(formulas, nothing).sum).toEqual({ points: 0, known: 0, max: 100 });
    const silent = { ...nothing, satisfied: { part: 0, whole: 0 }, onTime: { part: 0, whole: 0 } };
    const scored = new Map<IndexKey, number | null>(
      scoreIndex(formulas, silent).groups.flatMap((group) => group.components.map(({ key, points }) => [key, points])),
    );
    expect([scored.get('satisfied'), scored.get('onTime')]).toEqual([0, null]);
  });
});
