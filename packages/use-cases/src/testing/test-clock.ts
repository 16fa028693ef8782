import { type Instant, instantAt } from '@mot-cua/calendar';
import type { Database } from '@mot-cua/db';

/** Legal time in a test: it stands still until it is set, and it is the database's own. */
export interface TestClock {
  /** In Vietnam time. */
  set(date: string, time: string): Promise<void>;
  setTo(at: Instant): Promise<void>;
}

const schema = `create schema test_clock;
  create table test_clock.hands (at timestamptz not null);
  insert into test_clock.hands values ('2026-03-02T02:00:00Z');
  create function test_clock.now() returns timestamptz language sql stable as 'select at from test_clock.hands'`;

/** Found before PostgreSQL's own schema, so that every statement of the product asks this clock. */
const searchPath = 'test_clock,pg_catalog,public';

/** The address under which `now()` is the test's clock: Monday 2 March 2026, 09:00, to begin with. */
export function clockedUrl(url: string): string {
  const clocked = new URL(url);
  clocked.searchParams.set('options', `-c search_path=${searchPath}`);
  return clocked.href;
}

export const installClock = ({ pool }: Database): Promise<unknown> => pool.query(schema);

export function openClock({ pool }: Database): TestClock {
  const setTo = async (at: Instant) => {
    await pool.query('update test_clock.hands set at = $1', [at]);
  };
  return { setTo, set: (date, time) => setTo(instantAt(date, time)) };
}
