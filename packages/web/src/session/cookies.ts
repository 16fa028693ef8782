/** The value of a cookie; null when it is absent, sent twice, or not of the expected form. */
export function readCookie(header: string | null, name: string, form: RegExp): string | null {
  if (!header) return null;
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && form.test(value) ? value : null;
}

interface CookieSettings {
  readonly secure: boolean;
  readonly maxAgeSeconds?: number;
}

/** A `Set-Cookie` header: never read by scripts, never sent along from other sites' forms. */
export function writeCookie(name: string, value: string, { secure, maxAgeSeconds }: CookieSettings): string {
  const age = maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`];
  return [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : []), ...age].join('; ');
}

/** `__Host-` binds a cookie to this very host; browsers accept it over https only. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);
