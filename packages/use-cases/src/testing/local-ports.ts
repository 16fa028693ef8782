import {
  demoSecrets,
  type Mail,
  openPayment,
  type Parcel,
  type ParcelStatus,
  type PaymentNotice,
} from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';

/** The outside world in memory: what was sent, and what it will answer. */
export interface Outside {
  mails: Mail[];
  parcels: (Parcel & { trackingNumber: string; status: ParcelStatus })[];
  refunds: { ref: string; amount: number }[];
  /** What the gateway answers when it is asked about an order; otherwise that it is pending. */
  answers: Map<string, PaymentNotice>;
  /** The gateway's code for the next refunds; null: they are taken. */
  refusesRefunds: string | null;
}

const newOutside = (): Outside => ({
  mails: [],
  parcels: [],
  refunds: [],
  answers: new Map(),
  refusesRefunds: null,
});

/** Ports that speak to nobody; addresses and notices of the payment gateway are the real ones, with the demo secrets. */
export function localPorts(): { outside: Outside; ports: Pick<Deps, 'payment' | 'mail' | 'post'> } {
  const outside = newOutside();
  const payment = openPayment({ host: 'http://gateway.invalid/vnpay', ...demoSecrets.payment });
  const ports: Pick<Deps, 'payment' | 'mail' | 'post'> = {
    payment: {
      ...payment,
      query: async ({ ref }) => outside.answers.get(ref) ?? { pending: true },
      async refund({ ref, amount }) {
        if (outside.refusesRefunds) return { refused: outside.refusesRefunds };
        outside.refunds.push({ ref, amount });
        return { refunded: true, gatewayRef: `refund-${ref}` };
      },
    },
    mail: {
      async send(mail) {
        outside.mails.push(mail);
      },
    },
    post: {
      async handOver(parcel) {
        const before = outside.parcels.find(({ key }) => key === parcel.key);
        if (before) return before;
        const trackingNumber = `VN${String(outside.parcels.length + 1).padStart(9, '0')}`;
        outside.parcels.push({ ...parcel, trackingNumber, status: 'accepted' });
        return { trackingNumber };
      },
      async track(trackingNumber) {
        return outside.parcels.find((parcel) => parcel.trackingNumber === trackingNumber)?.status ?? 'accepted';
      },
    },
  };
  return { outside, ports };
}
