import { type ProblemCode, problemCodes } from '../../src/migration/problem.ts';
import { type Defect, defects } from './planted.ts';
import type { KindResult } from './run-kind.ts';

/** The defects planted in moves that the oracle saw. */
export const seenDefects = (results: readonly KindResult[]): Defect['name'][] =>
  defects.map(({ name }) => name).filter((name) => results.some(({ planted }) => planted.get(name) === true));

/** The prover with one of its checks cut out: how many unsafe migrations it would let through. */
export const weakened = (results: readonly KindResult[]): { code: ProblemCode; letThrough: number }[] =>
  problemCodes
    .map((code) => ({
      code,
      letThrough: results
        .flatMap(({ refused }) => refused)
        .filter(({ codes }) => codes.length > 0 && codes.every((each) => each === code)).length,
    }))
    .filter(({ letThrough }) => letThrough > 0);

const isKindClean = ({ dossiers, moves, stays, person, faults, stuck, falseAlarms, refused }: KindResult): boolean =>
  moves + stays + person === dossiers &&
  Object.keys(faults).length === 0 &&
  stuck === 0 &&
  falseAlarms.length === 0 &&
  refused.every(({ codes }) => codes.length > 0);

/** Everybody accounted for, nobody harmed, no safe migration refused, no unsafe one let through, every planted defect seen. */
export const isClean = (results: readonly KindResult[]): boolean =>
  results.every(isKindClean) && seenDefects(results).length === defects.length;
