export { findProcedure, pinnedProcedure, procedures } from './procedures.ts';
export { searchProcedures } from './search-procedures.ts';
