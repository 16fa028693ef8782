export type { ErrorKind } from './page/error-kind.ts';
export { type ErrorPage, errorPageOf } from './page/error-page.ts';
export { languageHref } from './page/language-href.ts';
export { framed, type PageFrame, useHtmlAttributes, usePageFrame, useText } from './page/page-frame.ts';
export { PageScripts } from './page/page-scripts.ts';
export { PageTitle, pageTitle, useErrorTitle } from './page/page-title.ts';
export type { ActionProblem } from './route/results.ts';
