import type { Database } from '@mot-cua/db';

/** One connection of the pool: temporary tables live in it. */
export type Connection = Awaited<ReturnType<Database['pool']['connect']>>;
