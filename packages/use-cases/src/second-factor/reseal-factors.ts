import { keptFactors, resealFactor } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

/** Seals every secret that stands in the clear, or under a key that is to go, with the first key; answers how many. */
export async function resealFactors({ db, factorKeys }: Pick<Deps, 'db' | 'factorKeys'>): Promise<number> {
  let sealed = 0;
  for (let after = ''; ; ) {
    const page = await keptFactors(db, after);
    for (const { staffId, kept } of page) {
      const { secret, isStale } = factorKeys.open(kept, staffId);
      if (!isStale) continue;
      await resealFactor(db, { staffId, from: kept, to: factorKeys.seal(secret, staffId) });
      sealed += 1;
    }
    const last = page.at(-1);
    if (!last) return sealed;
    after = last.staffId;
  }
}
