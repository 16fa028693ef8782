/** Addresses of petitions. Both codes of one stand in the query, which is never logged. */
export const petitionsAddress = '/petitions';
export const writePetitionAddress = '/petitions/new';
export const followPetitionAddress = '/petitions/follow';
export const myPetitionsAddress = '/my/petitions';

export const petitionAddress = (code: string, query: Record<string, string> = {}): string => {
  const asked = new URLSearchParams(query).toString();
  return `${petitionsAddress}/${encodeURIComponent(code)}${asked && `?${asked}`}`;
};

export function petitionPageAddress(base: string, page: number, query = ''): string {
  const asked = new URLSearchParams({ ...(query && { q: query }), ...(page > 1 && { page: String(page) }) }).toString();
  return asked ? `${base}?${asked}` : base;
}
