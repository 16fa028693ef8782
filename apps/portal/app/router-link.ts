import { pageLinks } from '@mot-cua/web';

/** The link of the portal: `/papers/` and `/parts/` answer with files. */
export const RouterLink = pageLinks((href) => /^\/(papers|parts)\/|\.(pdf|csv|json)$/.test(href));
