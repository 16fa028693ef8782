import { Scripts, ScrollRestoration } from '@remix-run/react';
import { createElement, Fragment } from 'react';
import { usePageFrame } from './page-frame.ts';

/** The page's scripts, or none where an app is served without them. */
export function PageScripts() {
  const { nonce, withScripts } = usePageFrame();
  if (!withScripts) return null;
  return createElement(Fragment, null, createElement(ScrollRestoration, { nonce }), createElement(Scripts, { nonce }));
}
