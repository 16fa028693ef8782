import { leaseUnreported, markReported } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';

const perRound = 50;

/** Asks the provider what became of short messages, for three days. Returns how many have come to an end. */
export async function trackMessages({ db, sms }: Pick<Deps, 'db' | 'sms'>): Promise<number> {
  let ended = 0;
  for (const { id, providerRef } of await leaseUnreported(db, perRound)) {
    const report = await sms.report(providerRef);
    if (report === 'pending') continue;
    await markReported(db, id, report);
    ended += 1;
  }
  return ended;
}
