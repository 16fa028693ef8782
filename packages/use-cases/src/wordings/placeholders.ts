/** What is wrong with the places in a text where something known is filled in. */
export type PlaceholderFault = { code: 'unclosed' } | { code: 'unknown' | 'missing'; name: string };

const places = /\{\{([^{}]*)\}\}/g;

/** The first fault of a text: a brace without its pair, a name nobody knows, or one that must be there and is not. */
export function placeholderFault(
  text: string,
  { known, needed = [] }: { known: readonly string[]; needed?: readonly string[] },
): PlaceholderFault | null {
  if (/[{}]/.test(text.replace(places, ''))) return { code: 'unclosed' };
  const names = [...text.matchAll(places)].map(([, name = '']) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) return { code: 'unknown', name: unknown };
  const missing = needed.find((name) => !names.includes(name));
  return missing ? { code: 'missing', name: missing } : null;
}

/** A text with what is known in its places; a line that is nothing but an empty place is left out. */
export const withPlacesFilled = (text: string, said: (name: string) => string): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const full = line.replace(places, (_, name: string) => said(name.trim()));
      return full.trim() === '' && line.trim() !== '' ? [] : [full];
    })
    .join('\n');
