import type { EntryContext } from '@remix-run/node';

type Manifest = EntryContext['manifest'];

const known = new WeakMap<Manifest, Map<string, Manifest>>();

/**
 * The manifest with the routes that a page needs: Remix builds and matches the whole tree anew for every page, and the
 * browser asks for other routes when it meets links to them. Index routes stay: without its index the browser would take
 * their parent for the whole page, and ask nobody.
 */
export function matchedManifest(manifest: Manifest, matched: readonly string[]): Manifest {
  const cuts = known.get(manifest) ?? new Map<string, Manifest>();
  known.set(manifest, cuts);
  const key = matched.join(' ');
  const cut = cuts.get(key) ?? cutTo(manifest, matched);
  cuts.set(key, cut);
  return cut;
}

function cutTo(manifest: Manifest, matched: readonly string[]): Manifest {
  const { routes } = manifest;
  const indexes = Object.values(routes).filter((route) => route?.index);
  const kept = new Set([...matched, ...indexes.flatMap((route) => (route ? [...upwards(routes, route.id)] : []))]);
  return { ...manifest, routes: Object.fromEntries([...kept].map((id) => [id, routes[id]])) as Manifest['routes'] };
}

/** A route and all it lies in. */
function* upwards(routes: Manifest['routes'], id: string | undefined): Generator<string> {
  if (!id) return;
  yield id;
  yield* upwards(routes, routes[id]?.parentId);
}
