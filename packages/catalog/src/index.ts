export { findProcedure, pinnedProcedure, procedureOf, procedures, publicationsOf } from './procedures.ts';
export type { Publication } from './publication.ts';
export { searchProcedures } from './search-procedures.ts';
