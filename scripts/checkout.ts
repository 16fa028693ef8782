import path from 'node:path';

/** Where things lie in this checkout. */
export const checkout = {
  root: path.resolve(import.meta.dirname, '..'),
  data: path.resolve(import.meta.dirname, '../.data'),
  cache: path.resolve(import.meta.dirname, '../.cache'),
  db: path.resolve(import.meta.dirname, '../packages/db'),
};
