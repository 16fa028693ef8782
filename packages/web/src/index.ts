export type { ErrorKind } from './page/error-kind.ts';
export { type ErrorPage, errorPageOf } from './page/error-page.ts';
export { isNewer } from './page/is-newer.ts';
export { languageHref } from './page/language-href.ts';
export { packedWords, unpackWords } from './page/packed-words.ts';
export { PageLink, usePageLinks } from './page/page-link.ts';
export { type RequestFrame, useRequestFrame } from './page/request-frame.ts';
export { isBeingFilledIn, useLive } from './page/use-live.ts';
export type { ActionProblem } from './route/results.ts';
