const MOST_BYTES = 1_000_000;
const MOST_MILLISECONDS = 10_000;

/** Sends JSON (or only asks, without `body`) and reads JSON back: bounded in time and size, no redirects; throws otherwise. */
export async function requestJson(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
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
