import type { Facet } from '@mot-cua/catalog';

/** What is asked of the catalogue: words, and one or more values of a facet. */
export interface CatalogueQuery {
  readonly q?: string;
  readonly chosen?: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** Addresses of the catalogue's pages. */
export function catalogueAddress({ q, chosen = {} }: CatalogueQuery): string {
  const params = new URLSearchParams(q ? { q } : {});
  for (const [facet, values] of Object.entries(chosen)) for (const value of values) params.append(facet, value);
  return params.size > 0 ? `/services?${params}` : '/services';
}
export const searchAddress = (words: string): string => catalogueAddress({ q: words });
export const serviceAddress = (slug: string): string => `/services/${slug}`;
export const applyAddress = (slug: string): string => `/services/${slug}/apply`;
export const blankFormAddress = (slug: string): string => `/services/${slug}/form`;
export const needsAddress = (slug: string): string => `/services/${slug}/needs`;
export const guideAddress = (slug: string): string => `/services/${slug}/guide`;

/** What to bring in the case that the answers tell. */
export function bringAddress(slug: string, answers: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(answers);
  return `/services/${slug}/bring${query.size > 0 ? `?${query}` : ''}`;
}
