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
export type ErrorKind = (typeof kinds)[keyof typeof kinds] | 'foreign' | 'otherName' | 'fault';

/** A status that nobody foresaw is a fault of ours. */
export const kindOf = (status: number): ErrorKind => kinds[status as keyof typeof kinds] ?? 'fault';
