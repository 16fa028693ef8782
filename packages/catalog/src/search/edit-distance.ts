interface Rows {
  /** How far the letters of `a` so far are from each beginning of `b`; and the row before that. */
  readonly last: readonly number[];
  readonly before: readonly number[];
}

const far = Number.POSITIVE_INFINITY;

function nextRow(a: string, b: string, i: number, { last, before }: Rows): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const steps = [(last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + same];
    row.push(Math.min(...steps, swapped ? (before[j - 2] ?? far) + 1 : far));
  }
  return row;
}

/** Letters more, less, other, or two neighbours swapped, until one word is the other; `most + 1` when it is further. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let rows: Rows = { last: Array.from({ length: b.length + 1 }, (_, j) => j), before: [] };
  for (let i = 1; i <= a.length; i++) rows = { last: nextRow(a, b, i, rows), before: rows.last };
  return Math.min(rows.last[b.length] ?? far, most + 1);
}
