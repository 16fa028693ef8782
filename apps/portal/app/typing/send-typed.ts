import type { Kept } from './typing-keeper.ts';

const meaning: Readonly<Record<number, Kept>> = { 200: 'saved', 409: 'changed', 404: 'over' };

/** Posts a form as it stands; outlives the page that sends it. */
export async function sendTyped(address: string, form: URLSearchParams): Promise<Kept> {
  try {
    const { status, type } = await fetch(address, { method: 'POST', body: form, keepalive: true, redirect: 'manual' });
    // Sent on to sign in again.
    if (type === 'opaqueredirect') return 'over';
    return meaning[status] ?? 'lost';
  } catch {
    return 'lost';
  }
}
