/** Headers under which a browser fetches the page again by itself, with or without JavaScript. */
export const refreshAfter = (seconds: number, href?: string) => ({
  'Cache-Control': 'private, no-store',
  // A kiosk's address may hold codes: no other site is told it, our own forms still are.
  'Referrer-Policy': 'same-origin',
  Refresh: href ? `${seconds}; url=${href}` : String(seconds),
});
