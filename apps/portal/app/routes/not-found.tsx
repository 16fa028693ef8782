import { notFound } from '@mot-cua/web/server';
import { load } from '../routing.server.ts';

/** Any other address. It is a page, so that what says so stands within the site. */
export const loader = load('public', () => {
  throw notFound();
});

export default function NotFound() {
  return null;
}
