import { notFound } from '@mot-cua/web/server';
import { load } from '../routing.server.ts';

export const loader = load('public', () => {
  throw notFound();
});

/** Never drawn; without a component Remix takes the route for a file and shows the bare answer. */
export default function NotFound() {
  return null;
}
