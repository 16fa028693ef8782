import type { Translator } from '@mot-cua/locales';
import { createContext, createElement, type ReactNode, useContext } from 'react';

/** What a page knows of the request that made it. */
export interface PageFrame {
  readonly translator: Translator;
  /** Lets our own scripts run under the content security policy; empty in the browser, which hides it. */
  readonly nonce: string;
  /** The number under which this request is logged; a person quotes it when something went wrong. */
  readonly reference: string;
  readonly status: number;
  readonly withScripts: boolean;
}

const Frame = createContext<PageFrame | null>(null);

/** Lays the frame around a page; `handleDocument` and `startClient` do it, and so must a test of a component. */
export const framed = (frame: PageFrame, page: ReactNode) => createElement(Frame.Provider, { value: frame }, page);

export function usePageFrame(): PageFrame {
  const frame = useContext(Frame);
  if (!frame) throw new Error('This component is drawn outside of a page frame');
  return frame;
}

/** The translator of this page: `const { t, locale } = useText()`. */
export const useText = (): Translator => usePageFrame().translator;

/** What the `html` element must carry: the browser reads the frame from it again. */
export function useHtmlAttributes() {
  const { translator, reference, status } = usePageFrame();
  return { lang: translator.locale, 'data-reference': reference, 'data-status': status };
}
