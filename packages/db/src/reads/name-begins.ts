/** SQL that tells whether a folded name begins with what was typed: a range, which an index serves whatever is typed. */
export const nameBegins = (name: string, typed: string): string =>
  `(${name} >= ${typed}::text and ${name} < ${typed}::text || chr(1114111))`;
