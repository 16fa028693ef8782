import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answers } from '../people/answer.ts';

/** A made-up application, as the documentation of a service shows it. */
export interface ServiceSample {
  pages: readonly { page: string; posted: Answers }[];
  /** In đồng; null where nothing is charged. */
  fee: number | null;
}

const docs = path.resolve(import.meta.dirname, '../../docs/services');

/** Every service that the catalogue documents. */
export const documentedServices = (): string[] =>
  readdirSync(docs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export const sampleOf = (slug: string): ServiceSample =>
  JSON.parse(readFileSync(path.join(docs, slug, 'sample.json'), 'utf8'));
