import { pageLinks } from '@mot-cua/web';

/** The link of the back office: files, and the page in another language, are the browser's business. */
export const RouterLink = pageLinks((href) => href.startsWith('/files/') || /[?&]lang=/.test(href));
