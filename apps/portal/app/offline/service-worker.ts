import { isForgetting, isForm, isKept, isLeaving, isPublic, typedDatabase } from './kept-pages.ts';

/** What a worker of this kind has; the browser's own types for it cannot stand beside those of a page. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', hear: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: RequestEvent) => void): void;
}
const scope = self as unknown as Scope;

// Written by the build: what is kept of one build is kept together and thrown away together.
const build = '__BUILD__';
const files = `files ${build}`;
const pages = `pages ${build}`;
const offline = '/offline';

/** The files that a page names come out of the browser's own cache: they never change. */
async function keepFilesOf(html: string): Promise<void> {
  const named = new Set(html.match(/\/assets\/[\w.-]+\.(?:js|css)/g));
  const cache = await caches.open(files);
  await Promise.all(
    [...named].map(async (file) => {
      if (!(await cache.match(file))) await cache.add(file).catch(() => undefined);
    }),
  );
}

/** A page is there once its files are: without them it could be read, and nothing would hear what is typed in it. */
async function keepPage(name: string, path: string, response: Response): Promise<void> {
  const copy = response.clone();
  await keepFilesOf(await copy.text());
  await (await caches.open(name)).put(path, response);
}

/** The offline page as somebody whom nobody knows sees it, in the language of this browser. */
async function prepare(): Promise<void> {
  await keepPage(files, offline, await fetch(offline, { credentials: 'omit' }));
  await scope.skipWaiting();
}

async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== files && name !== pages);
  await Promise.all(others.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

const fileFrom = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

const forgetTyped = (): Promise<void> =>
  new Promise((resolve) => {
    const going = indexedDB.deleteDatabase(typedDatabase);
    going.onsuccess = going.onerror = going.onblocked = () => resolve();
  });

/** From the network; without one, as it was last seen; never seen, the page that says so. */
async function pageFrom({ request, waitUntil }: Pick<RequestEvent, 'request' | 'waitUntil'>): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  try {
    const response = await fetch(request);
    const isPage = response.ok && !response.redirected && response.type === 'basic';
    if (isPage && isKept(pathname)) waitUntil(keepPage(pages, pathname, response.clone()));
    return response;
  } catch {
    const kept = pathname === offline ? await caches.match(offline) : await (await caches.open(pages)).match(pathname);
    return kept ?? Response.redirect(`${offline}?${new URLSearchParams({ from: pathname + search })}`);
  }
}

/** A page that was reached by a link inside the page has come as data only: it is fetched whole, for later. */
async function keepLater(pathname: string): Promise<void> {
  if (isForm(pathname)) {
    const form = await fetch(pathname, { credentials: 'same-origin' });
    if (form.ok && !form.redirected) await keepPage(pages, pathname, form);
    return;
  }
  if (!isPublic(pathname) || (await (await caches.open(pages)).match(pathname))) return;
  const response = await fetch(pathname, { credentials: 'omit' });
  if (response.ok && !response.redirected) await keepPage(pages, pathname, response);
}

scope.addEventListener('install', (event) => event.waitUntil(prepare()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (isForgetting(request.method, pathname)) event.waitUntil(caches.delete(pages));
  if (isLeaving(request.method, pathname)) event.waitUntil(forgetTyped());
  if (request.method !== 'GET') return;
  const waitUntil = event.waitUntil.bind(event);
  // With a line the browser has its own cache for them.
  if (pathname.startsWith('/assets/')) {
    if (!navigator.onLine) event.respondWith(fileFrom(request));
  } else if (request.mode === 'navigate') event.respondWith(pageFrom({ request, waitUntil }));
  else if (pathname.endsWith('.data')) waitUntil(keepLater(pathname.replace(/\.data$/, '')).catch(() => undefined));
});
