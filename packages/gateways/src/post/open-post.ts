import { z } from 'zod';
import { requestJson } from '../http/request-json.ts';
import { type PostCarrier, parcelStatus } from './post-carrier.ts';

const handedOver = z.union([
  z.object({ trackingNumber: z.string().min(1).max(100) }),
  z.object({ refused: z.string().min(1).max(500) }),
]);
const tracked = z.object({ status: parcelStatus });

/**
 * Opens a carrier that speaks JSON: `POST {url}/api/parcels` (`trackingNumber`, or `refused` with the reason in words),
 * `GET {url}/api/parcels/{trackingNumber}`. Throws on trouble.
 */
export function openPost(config: { url: string }): PostCarrier {
  const parcels = `${config.url.replace(/\/+$/, '')}/api/parcels`;
  return {
    async handOver(parcel) {
      return handedOver.parse(await requestJson(parcels, parcel));
    },
    async track(trackingNumber) {
      return tracked.parse(await requestJson(`${parcels}/${encodeURIComponent(trackingNumber)}`)).status;
    },
  };
}
