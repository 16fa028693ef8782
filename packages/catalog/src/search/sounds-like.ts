/** Letters that are mixed up because they sound alike; `gi` before `d`, `ngh` before `gh`. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/y/g, 'i'],
  [/^s/, 'x'],
  [/^tr/, 'ch'],
  [/^gi(?=[aeou])/, 'd'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^k/, 'c'],
];

/** The same for words that the ear does not tell apart: `xao` and `sao`, `ki` and `ky`. */
export const soundOf = (plain: string): string =>
  alike.reduce((sound, [letters, instead]) => sound.replace(letters, instead), plain);
