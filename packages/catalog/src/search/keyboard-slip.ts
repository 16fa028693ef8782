const withoutTelex = (word: string): string =>
  word
    .replace(/^dd/, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/(?<=[aou][a-z]*)w/g, '')
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]/g, '');

const withoutVni = (word: string): string => (/^\p{L}/u.test(word) ? word.replace(/[1-9]/g, '') : word);

/** What a word was meant to be when the Vietnamese keyboard was off: `giaays` (telex) and `gia61y` (VNI) are `giay`. */
export const keyboardReadings = (word: string): string[] =>
  [withoutTelex(word), withoutVni(word)].filter((reading) => reading !== word && reading !== '');
