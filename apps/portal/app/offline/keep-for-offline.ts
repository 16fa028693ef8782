const patience = 3000;

/** A machine that everybody uses keeps nothing. */
const isShared = (pathname: string): boolean => /^\/(?:kiosk|screen)\//.test(pathname);

/** Lets the pages that were read be read again without a line; begins when the first page has long been there. */
export function keepForOffline(): void {
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !serviceWorker || isShared(location.pathname)) return;
  const register = () => void serviceWorker.register('/sw.js').catch(() => undefined);
  addEventListener('load', () => setTimeout(register, patience), { once: true });
  if (document.readyState === 'complete') setTimeout(register, patience);
}
