export { type Chosen, type Facet, facets, inSector, narrow } from './narrow.ts';
export {
  findProcedure,
  pinnedProcedure,
  procedureOf,
  procedures,
  proceduresNamed,
  publicationsOf,
} from './procedures.ts';
export type { Publication } from './publication.ts';
export { searchable } from './search/searchable.ts';
export { searchProcedures } from './search-procedures.ts';
