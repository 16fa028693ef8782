import type { EntryContext } from '@remix-run/node';
import { expect, test } from 'vitest';
import { matchedManifest } from './matched-manifest.ts';

const route = (id: string, parentId?: string, index = false) => ({ id, parentId, index, module: `/${id}.js` });
const routes = [
  route('root'),
  route('a', 'root'),
  route('layout', 'root'),
  route('home', 'layout', true),
  route('b', 'a'),
];
const manifest = {
  version: '1',
  routes: Object.fromEntries(routes.map((each) => [each.id, each])),
} as unknown as EntryContext['manifest'];

test('a page needs its own routes and the index routes with all they lie in', () => {
  const cut = matchedManifest(manifest, ['root', 'a']);
  expect(Object.keys(cut.routes).sort()).toEqual(['a', 'home', 'layout', 'root']);
  expect(cut.version).toBe('1');
  expect(Object.keys(manifest.routes)).toHaveLength(routes.length);
});

test('is cut once for all requests of the same page', () => {
  expect(matchedManifest(manifest, ['root', 'b'])).toBe(matchedManifest(manifest, ['root', 'b']));
  expect(matchedManifest(manifest, ['root'])).not.toBe(matchedManifest(manifest, ['root', 'b']));
});
