const token = /^[A-Za-z0-9_-]{43}$/;

/** `__Host-` binds a cookie to this very host; browsers accept it over https only. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-mc-portal' : 'mc-portal');

/** The token of a request; null when it is absent, sent twice, or not of our making. */
export function readToken(request: Request, secure: boolean): string | null {
  const start = `${sessionCookieName(secure)}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const [only, ...more] = pairs.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length));
  return only !== undefined && more.length === 0 && token.test(only) ? only : null;
}

/** A `Set-Cookie` header; an empty value takes the cookie away. */
export function sessionCookie(value: string, secure: boolean): string {
  const traits = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : []), ...(value ? [] : ['Max-Age=0'])];
  return [`${sessionCookieName(secure)}=${value}`, ...traits].join('; ');
}
