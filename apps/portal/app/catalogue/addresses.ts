/** Addresses of the catalogue's pages. */
export const searchAddress = (words: string): string => `/services?${new URLSearchParams({ q: words })}`;
export const serviceAddress = (slug: string): string => `/services/${slug}`;
export const applyAddress = (slug: string): string => `/services/${slug}/apply`;
