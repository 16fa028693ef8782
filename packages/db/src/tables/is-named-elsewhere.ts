/** A row elsewhere names what would be deleted: some versions of PostgreSQL say so by one code, some by the other. */
export const isNamedElsewhere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '23503' || error.code === '23001');
