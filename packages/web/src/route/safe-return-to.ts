const OWN = 'http://own.invalid';
const longest = 2000;

/** Where to go after signing in: a path of our own site, whatever was asked for. */
export function safeReturnTo(asked: string | null | undefined, otherwise = '/'): string {
  if (!asked || asked.length > longest || !isPlainPath(asked)) return otherwise;
  const url = new URL(asked, OWN);
  const path = url.pathname + url.search + url.hash;
  return url.origin === OWN && isPlainPath(path) ? path : otherwise;
}

// Browsers read `//host`, `/\host` and `/<tab>/host` as another site; some proxies decode `%2f` and `%5c` first.
function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || /^\/(\/|%2f|%5c)/i.test(path)) return false;
  return [...path].every((character) => character > ' ' && character !== '\\' && character !== '\u007f');
}
