import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.ts';

/** One pool of connections, spoken to by hand-written SQL (`pool`) and by Prisma (`prisma`). */
export interface Database {
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Opens the database lazily. No statement, lock wait or idle transaction may last for ever. */
export function openDatabase(
  url: string,
  { max = 10, name = 'mot-cua' }: { max?: number; name?: string } = {},
): Database {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    // Planning a list anew for each reader took as long as reading it.
    options: '-c plan_cache_mode=force_generic_plan',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
