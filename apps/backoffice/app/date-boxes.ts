const parts = ['day', 'month', 'year'] as const;

/** The names of the three boxes of a date. */
export const boxesOf = (name: string): string[] => parts.map((part) => `${name}.${part}`);

/** `2026-12-03`; an empty text where nothing was entered. What is no date is left as it is, to be refused. */
export function dateIn(boxes: Readonly<Record<string, string>>, name: string): string {
  const [day = '', month = '', year = ''] = boxesOf(name).map((box) => boxes[box] ?? '');
  return day + month + year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
