import { rmSync } from 'node:fs';
import { checkout } from './checkout.ts';
import { remembered } from './postgres-place.ts';
import { withRun } from './run.ts';

/** Removes everything stored, unless a copy runs from this folder. */
export const reset = () =>
  withRun(
    'start',
    async () => {
      const outside = remembered();
      for (const folder of [outside, checkout.data]) if (folder) rmSync(folder, { recursive: true, force: true });
      const kept = process.env.DATABASE_URL ? ' The database of DATABASE_URL was left as it is.' : '';
      console.log(`All stored data are gone.${kept} npm start begins afresh.`);
      return 0;
    },
    true,
  );
