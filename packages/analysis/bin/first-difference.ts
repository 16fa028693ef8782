const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Where two values first differ, as a path; null when they are equal. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) ? null : path || 'everything';
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return null;
}
