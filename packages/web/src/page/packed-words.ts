const unpacked = new Map<string, unknown>();

/**
 * Words that are the same for everybody, out of the one text they travel in. Handed over one by one, they were the most
 * of every page's data; there are as many texts as languages, so each is read once.
 */
export function unpackWords<Words>(packed: string): Words {
  const known = unpacked.get(packed) ?? (JSON.parse(packed) as unknown);
  unpacked.set(packed, known);
  return known as Words;
}

/** Packs the words of each language once. */
export function packedWords<Language extends string>(
  wordsOf: (locale: Language) => object,
): (locale: Language) => string {
  const packed = new Map<Language, string>();
  return (locale) => {
    const known = packed.get(locale) ?? JSON.stringify(wordsOf(locale));
    packed.set(locale, known);
    return known;
  };
}
