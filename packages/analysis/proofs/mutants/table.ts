import { byChecker, byJourneys, byTypes, noticed, type Verdict } from './judge.ts';

export interface Row {
  operator: string;
  made: number;
  equal: number;
  types: number;
  checker: number;
  journeys: number;
  together: number;
  reachability: number;
}

const count = (verdicts: readonly Verdict[], of: (verdict: Verdict) => boolean) => verdicts.filter(of).length;

/** How many of these mutants were made, are other services, and were noticed by whom. */
export function rowOf(operator: string, all: readonly Verdict[]): Row {
  const other = all.filter(({ equivalent }) => equivalent === null);
  return {
    operator,
    made: all.length,
    equal: all.length - other.length,
    types: count(other, byTypes),
    checker: count(other, byChecker),
    journeys: count(other, byJourneys),
    together: count(other, noticed),
    reachability: count(other, ({ reachability }) => reachability),
  };
}

export const rowsOf = (verdicts: readonly Verdict[]): Row[] =>
  [...Map.groupBy(verdicts, ({ mutant }) => mutant.operator)].map(([operator, all]) => rowOf(operator, all));

export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

export const lineOf = ({ operator, ...figures }: Row): string =>
  `| ${operator} | ${Object.values(figures).join(' | ')} |`;

export const heading =
  '| Slip | Made | Equal | Types | Checker | Journeys | Together | Reachability alone |\n|---|---:|---:|---:|---:|---:|---:|---:|';
