/** A browser without pictures: follows redirects, keeps cookies, stops at a page or at another site. */
export function openBrowser() {
  const jar = new Map<string, string>();

  const request = async (url: string, form?: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie, accept: 'text/html', 'accept-language': 'vi' },
      body: form && new URLSearchParams(form),
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };

  return {
    jar,
    async go(url: string, stopAt: string, form?: Record<string, string>) {
      let at = url;
      let response = await request(at, form);
      for (let location = response.headers.get('location'); location; location = response.headers.get('location')) {
        at = new URL(location, at).href;
        if (at.startsWith(stopAt)) return { url: at, text: '', status: response.status, policy: '' };
        response = await request(at);
      }
      const policy = response.headers.get('content-security-policy') ?? '';
      return { url: at, text: await response.text(), status: response.status, policy };
    },
  };
}
