const SOMEWHERE = 'http://own.invalid';

/** The given address when it is a path of our own site, else `/`: no open redirect after sign-in. */
export function ownPath(address: string): string {
  if (!address.startsWith('/') || !URL.canParse(address, SOMEWHERE)) return '/';
  const url = new URL(address, SOMEWHERE);
  if (url.origin !== SOMEWHERE || url.pathname.startsWith('//')) return '/';
  return url.pathname + url.search + url.hash;
}
