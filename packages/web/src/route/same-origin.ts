/**
 * Whether a request that changes something comes from our own pages. The browser says so in `Origin` or `Sec-Fetch-Site`;
 * a request that says nothing is refused.
 */
export function isFromOurPages(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  if (origin !== null) return origin === ownOrigin;
  return site === 'same-origin';
}
