// What the embedded faces can draw; one missing glyph would make the whole PDF/A impossible.
const drawable: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x301],
  [0x303, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
];
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

function canDraw(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return character === '\n' || drawable.some(([from, to]) => from <= code && code <= to);
}

/** Text in NFC without control and direction marks; a character the paper cannot draw becomes '?'. */
export function printableText(text: string): string {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '').replaceAll('\t', ' ');
  return Array.from(clean, (character) => (canDraw(character) ? character : '?')).join('');
}

/** The same over every string of a JSON-like value. */
export function printableData(data: unknown): unknown {
  if (typeof data === 'string') return printableText(data);
  if (Array.isArray(data)) return data.map(printableData);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value)]));
}
