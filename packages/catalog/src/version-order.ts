/** Whether a version is newer than another: 2026.10 than 2026.9. */
export const newestFirst = (a: { readonly version: string }, b: { readonly version: string }): number =>
  b.version.localeCompare(a.version, 'en', { numeric: true });
