import { join } from 'node:path';
import { z } from 'zod';
import { type Parcel, type ParcelStatus, parcel, parcelStatus } from '../../post/post-carrier.ts';
import { openJsonFile } from '../json-file.ts';

const MOST_KEPT = 2_000;
const FIRST = 100_000_001;

const localParcel = parcel.extend({ trackingNumber: z.string(), status: parcelStatus });
export type LocalParcel = z.infer<typeof localParcel>;

export interface Parcels {
  /** Newest first. */
  all(): readonly LocalParcel[];
  /** The parcel of this key, new or known; null when the key was used for another one. */
  accept(parcel: Parcel): LocalParcel | null;
  move(trackingNumber: string, status: ParcelStatus): boolean;
}

export function openParcels(dataDir: string): Parcels {
  const file = openJsonFile(
    join(dataDir, 'parcels.json'),
    z.object({ next: z.number(), parcels: z.array(localParcel) }),
    {
      next: FIRST,
      parcels: [],
    },
  );
  return {
    all: () => file.read().parcels,
    accept(sent) {
      const { next, parcels } = file.read();
      const known = parcels.find(({ key }) => key === sent.key);
      if (known) return isSame(known, sent) ? known : null;
      const accepted: LocalParcel = { ...sent, trackingNumber: `MC${next}VN`, status: 'accepted' };
      file.write({ next: next + 1, parcels: [accepted, ...parcels].slice(0, MOST_KEPT) });
      return accepted;
    },
    move(trackingNumber, status) {
      const { next, parcels } = file.read();
      if (!parcels.some((one) => one.trackingNumber === trackingNumber)) return false;
      const moved = parcels.map((one) => (one.trackingNumber === trackingNumber ? { ...one, status } : one));
      file.write({ next, parcels: moved });
      return true;
    },
  };
}

function isSame(known: Parcel, sent: Parcel): boolean {
  return known.recipient === sent.recipient && known.address === sent.address && known.phone === sent.phone;
}
