const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query)}`;

/** The week of a day at an agency. */
export const weekHref = (agency: string, on: string, more: Readonly<Record<string, string>> = {}): string =>
  withQuery('/visits', { agency, on, ...more });

/** The sheet of a day, to print. */
export const dayHref = (agency: string, on: string): string => withQuery('/visits/day', { agency, on });

export const photosHref = (dossierId: string): string => `/dossiers/${dossierId}/photos`;
export const photoHref = (photoId: string): string => `/files/photos/${photoId}`;
