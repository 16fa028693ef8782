const kinds = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  409: 'conflict',
  413: 'tooLarge',
  415: 'wrongType',
  429: 'tooMany',
  503: 'unavailable',
} as const;

/** The texts of `errors` that an error page can show. */
export const errorKinds = [...Object.values(kinds), 'foreign', 'otherName', 'fault'] as const;

export type ErrorKind = (typeof errorKinds)[number];

/** A status that nobody foresaw is a fault of ours. */
export const kindOf = (status: number): ErrorKind => kinds[status as keyof typeof kinds] ?? 'fault';
