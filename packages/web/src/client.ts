import { RemixBrowser } from '@remix-run/react';
import { createElement, StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { framed } from './page/request-frame.ts';

/** Wakes the page in the browser. An app's `entry.client` calls it and does nothing else. */
export function startClient(): void {
  const status = Number(document.documentElement.dataset.status ?? 200);
  const page = framed({ nonce: '', status, withScripts: true }, createElement(RemixBrowser));
  startTransition(() => {
    hydrateRoot(document, createElement(StrictMode, null, page));
  });
}
