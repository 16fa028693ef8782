type Form = Record<string, string>;

/** Follows redirects as a browser does, keeping cookies; answers the address and the answer it ended at. */
async function follow(jar: Map<string, string>, url: string, form?: Form): Promise<{ at: string; response: Response }> {
  const response = await fetch(url, {
    redirect: 'manual',
    method: form ? 'POST' : 'GET',
    headers: { cookie: cookieOf(jar), origin: new URL(url).origin, accept: 'text/html' },
    ...(form && { body: new URLSearchParams(form) }),
  });
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    jar.set(name, value);
  }
  const location = response.headers.get('location');
  return location ? follow(jar, new URL(location, url).href) : { at: url, response };
}

const cookieOf = (jar: Map<string, string>): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** Signs a demo person in through the local identity provider. Answers the `Cookie` header of that person. */
export async function signIn(site: string, subject: string, start: { path: string; form?: Form }): Promise<string> {
  const jar = new Map<string, string>();
  const choice = await follow(jar, site + start.path, start.form);
  const { at, response } = await follow(jar, choice.at, { person: subject });
  if (!response.ok || !at.startsWith(site))
    throw new Error(`${subject} could not sign in: ${response.status} at ${at}`);
  return cookieOf(jar);
}
