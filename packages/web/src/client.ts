import { createTranslator } from '@mot-cua/locales';
import type { Locale } from '@mot-cua/workflow';
import { RemixBrowser } from '@remix-run/react';
import { createElement, StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { framed } from './page/page-frame.ts';

type Texts = Parameters<typeof createTranslator>[1];

/** Wakes the page in the browser with the texts of its own language only. Call it from `entry.client`. */
export async function startClient(fetchTexts: Readonly<Record<Locale, () => Promise<{ texts: Texts }>>>) {
  const { lang, dataset } = document.documentElement;
  const locale: Locale = lang === 'en' ? 'en' : 'vi';
  const { texts } = await fetchTexts[locale]();
  const frame = {
    translator: createTranslator(locale, texts),
    nonce: '',
    reference: dataset.reference ?? '',
    status: Number(dataset.status ?? 200),
    withScripts: true,
  };
  startTransition(() => {
    hydrateRoot(document, createElement(StrictMode, null, framed(frame, createElement(RemixBrowser))));
  });
}
