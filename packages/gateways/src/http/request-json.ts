const MOST_BYTES = 1_000_000;
const MOST_MILLISECONDS = 10_000;

const bodyOf = (body: unknown): { body?: string; headers: Record<string, string> } => {
  if (body === undefined) return { headers: {} };
  if (body instanceof URLSearchParams)
    return { body: body.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
};

/** Sends JSON or a form (or only asks, without `body`) and reads JSON back: bounded in time and size, no redirects; throws otherwise. */
export async function requestJson(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const sent = bodyOf(body);
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', ...sent.headers, ...headers },
    body: sent.body,
    redirect: 'error',
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
  });
  const text = await readText(response);
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  return JSON.parse(text);
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) throw new Error('The answer is too large');
    parts.push(part.value);
  }
  return Buffer.concat(parts).toString('utf8');
}
