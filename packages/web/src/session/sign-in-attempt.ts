import { cookieName, readCookie, writeCookie } from './cookies.ts';
import type { AppName } from './sessions.ts';

const MINUTES = 15;

/** Keeps what the identity gateway must find again when the person comes back, in this browser only. */
export function signInAttempts({ app, secure }: { app: AppName; secure: boolean }) {
  const name = cookieName(`mc-${app}-sign-in`, secure);
  return {
    /** A `Set-Cookie` header. */
    save: (saved: string): string =>
      writeCookie(name, Buffer.from(saved).toString('base64url'), { secure, maxAgeSeconds: MINUTES * 60 }),
    read(request: Request): string | null {
      const value = readCookie(request.headers.get('cookie'), name, /^[A-Za-z0-9_-]{1,3000}$/);
      return value && Buffer.from(value, 'base64url').toString();
    },
    /** A `Set-Cookie` header: an attempt is used once. */
    forget: (): string => writeCookie(name, '', { secure, maxAgeSeconds: 0 }),
  };
}
