/** Addresses of a person's own papers. */
export const myPapersAddress = '/my/papers';
export const myPaperAddress = (sha256: string): string => `/my/papers/${sha256}`;
export const lookedAddress = '/my/access';
