// JSON writes NUL and halves of a surrogate pair as escapes; an even number of backslashes before is a real backslash.
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** A text that PostgreSQL cannot hold: it has a NUL character or half a character. The answer to it is 400, not 500. */
export class UnstorableText extends Error {
  readonly code = 'unstorableText';

  constructor() {
    super('A text has a NUL character or half a character');
  }
}

/** The value as JSON. Throws UnstorableText. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (unstorable.test(json)) throw new UnstorableText();
  return json;
}

/** The value itself, when all its texts can be stored. Throws UnstorableText. */
export function storable<T>(value: T): T {
  storableJson(value);
  return value;
}

/** Whether an address or a form names a row: other texts than a UUID cannot. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** For looking up: a text that cannot be stored is found nowhere. */
export function canExist(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
