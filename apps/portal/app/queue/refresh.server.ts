/** Headers under which a browser fetches the page again by itself, with or without JavaScript. */
export const refreshAfter = (seconds: number, href?: string) => ({
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  Refresh: href ? `${seconds}; url=${href}` : String(seconds),
});
