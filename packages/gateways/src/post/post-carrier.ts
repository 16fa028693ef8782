import { z } from 'zod';

export const parcelStatus = z.enum(['accepted', 'inTransit', 'delivered', 'returned']);
export type ParcelStatus = z.infer<typeof parcelStatus>;

export const parcel = z.object({
  key: z.string().min(1).max(200),
  recipient: z.string().min(1).max(200),
  address: z.string().min(1).max(500),
  phone: z.string().min(1).max(30),
});
export type Parcel = z.infer<typeof parcel>;

/** Public postal service for results sent home. */
export interface PostCarrier {
  /** The same key always names the same parcel. What is refused will not be taken as it is; what is no answer throws. */
  handOver(parcel: Parcel): Promise<{ trackingNumber: string } | { refused: string }>;
  track(trackingNumber: string): Promise<ParcelStatus>;
}
