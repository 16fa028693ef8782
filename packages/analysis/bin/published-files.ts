import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Publication } from '@mot-cua/catalog';
import { canonicalText, type FrozenProcedure } from '@mot-cua/workflow';

const services = path.join(import.meta.dirname, '../../services');

/** The services' folders. */
export const serviceFolders = (): string[] =>
  readdirSync(services, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const listOf = (slug: string): string => path.join(services, slug, 'published.json');
const fileOf = (slug: string, version: string): string => path.join(services, slug, 'published', `${version}.json`);

/** What was published of a service, oldest first. */
export const readPublications = (slug: string): Publication[] =>
  existsSync(listOf(slug)) ? JSON.parse(readFileSync(listOf(slug), 'utf8')) : [];

/** The versions of a service that lie in its folder as data. */
export function frozenVersions(slug: string): string[] {
  const folder = path.join(services, slug, 'published');
  return existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
}

export const readPublished = (slug: string, version: string): FrozenProcedure =>
  JSON.parse(readFileSync(fileOf(slug, version), 'utf8'));

/** SHA-256 of a version's canonical text. */
export const digestOf = (frozen: FrozenProcedure): string =>
  createHash('sha256').update(canonicalText(frozen)).digest('hex');

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const writePublications = (slug: string, publications: readonly Publication[]): void =>
  writeFileSync(listOf(slug), asText(publications));

/** One line for each part: nobody edits it, and what is in it is seen at a glance. */
export function writePublished(slug: string, frozen: FrozenProcedure): void {
  const parts = Object.entries(frozen).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  mkdirSync(path.dirname(fileOf(slug, frozen.version)), { recursive: true });
  writeFileSync(fileOf(slug, frozen.version), `{\n${parts.join(',\n')}\n}\n`);
}
