import { createContext, createElement, type ReactNode, useContext } from 'react';

/** What a page knows of the answer that carries it. */
export interface RequestFrame {
  /** Lets our own scripts run under the content security policy; browsers hide it from the page. */
  readonly nonce: string;
  readonly status: number;
  readonly withScripts: boolean;
}

const Frame = createContext<RequestFrame>({ nonce: '', status: 200, withScripts: true });

export const useRequestFrame = (): RequestFrame => useContext(Frame);

/** Lays the frame around a page; `handleDocument` and `startClient` do it. */
export const framed = (frame: RequestFrame, page: ReactNode) => createElement(Frame.Provider, { value: frame }, page);
