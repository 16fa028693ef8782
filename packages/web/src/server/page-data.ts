// What Remix's own decoder in the browser takes for these, after turbo-stream's format.
const absent = -7;
const nothing = -5;

interface Told {
  readonly parts: string[];
  readonly places: Map<unknown, number>;
}

class NotPlain extends Error {}

/**
 * The data of a page as one line of the format that Remix's browser side reads; null where something in it is not plain,
 * which Remix's own encoder then writes. It says the same in a tenth of the time: it is no stream, and awaits nothing.
 */
export function pageData(data: object): string | null {
  const told: Told = { parts: [], places: new Map() };
  try {
    placeOf(data, told);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
  return `[${told.parts.join(',')}]\n`;
}

/** Where a value stands in the line; each value is written once. */
function placeOf(value: unknown, told: Told): number {
  if (value === undefined) return absent;
  if (value === null) return nothing;
  const known = told.places.get(value);
  if (known !== undefined) return known;
  const place = told.parts.push('') - 1;
  told.places.set(value, place);
  told.parts[place] = textOf(value, told);
  return place;
}

function textOf(value: unknown, told: Told): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0)) throw new NotPlain();
      return String(value);
    case 'object':
      return Array.isArray(value) ? listOf(value, told) : recordOf(value as object, told);
    default:
      throw new NotPlain();
  }
}

function listOf(values: readonly unknown[], told: Told): string {
  let text = '';
  for (const value of values) text += `${text && ','}${placeOf(value, told)}`;
  return `[${text}]`;
}

function recordOf(record: object, told: Told): string {
  if (Object.getPrototypeOf(record) !== Object.prototype) throw new NotPlain();
  let text = '';
  for (const [name, value] of Object.entries(record)) {
    text += `${text && ','}"_${placeOf(name, told)}":${placeOf(value, told)}`;
  }
  return `{${text}}`;
}
