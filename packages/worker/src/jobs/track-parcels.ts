import { parcelsInTransit, readDossier } from '@mot-cua/db';
import { type Deps, giveCommand } from '@mot-cua/use-cases';
import { system } from '@mot-cua/workflow';

const batch = 100;

/** Asks the carrier about results on their way, and records what has arrived or come back. Returns how many moved. */
export async function trackParcels(deps: Deps): Promise<number> {
  let moved = 0;
  for (const { dossierId, trackingNumber } of await parcelsInTransit(deps.db, batch)) {
    const status = await deps.post.track(trackingNumber);
    if (status !== 'delivered' && status !== 'returned') continue;
    const found = await readDossier(deps.db, dossierId);
    if (!found) continue;
    const type = status === 'delivered' ? 'confirmDelivery' : 'reportReturned';
    const intentId = `parcel:${dossierId}:${trackingNumber}:${status}`;
    const outcome = await giveCommand(deps, {
      found,
      actor: system,
      call: { type, data: { trackingNumber } },
      intentId,
    });
    if ('done' in outcome) moved += 1;
  }
  return moved;
}
