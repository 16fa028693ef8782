import { see } from '@mot-cua/web/server';
import { actingCookie } from './addresses.ts';

/** Goes on to the list of whom is acted for now; the browser's other windows learn that the name may have changed. */
export function nameChanged(mandateId: string | null, isSecure: boolean): Response {
  const parts = [`${actingCookie}=${mandateId ?? ''}`, 'Path=/', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])];
  return see('/my', { 'Set-Cookie': parts.join('; ') });
}
