import {
  demoSecrets,
  type Mail,
  type NationalDispatch,
  type NationalPortal,
  openPayment,
  type Parcel,
  type ParcelStatus,
  type PaymentNotice,
  type Sms,
} from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';

/** The outside world in memory: what was sent, and what it will answer. */
export interface Outside {
  mails: Mail[];
  /** What the provider took, what it says of each, and how it answers now. */
  sms: { taken: Sms[]; lost: Set<string>; says: 'taken' | 'refused' | 'nothing' | 'lost' };
  parcels: (Parcel & { trackingNumber: string; status: ParcelStatus })[];
  /** What the carrier answers when something is handed over; `lost`: it takes it, and the answer does not arrive. */
  carrier: { says: 'taken' | 'nothing' | 'lost'; refuses: (parcel: Parcel) => string | null; asked: number };
  refunds: { ref: string; amount: number }[];
  /** What the gateway answers when it is asked about an order; otherwise that it is pending. */
  answers: Map<string, PaymentNotice>;
  /** The gateway's code for the next refunds; null: they are taken. */
  refusesRefunds: string | null;
  /** What the registers know; null: they are silent. */
  registers: { matches: 'none' | 'one' | 'many'; reference: string } | null;
  /** What the national portal has been told and what it holds of it; `says`: what it answers the next reports. */
  national: { told: NationalDispatch[]; holds: Map<string, number>; says: 'taken' | 'refused' | 'nothing' | 'lost' };
  /** What the business register tells of whom a person represents; null: it is silent. */
  organisations: { code: string; name: string; address: string }[] | null;
  /** What the registers were asked. */
  lookups: { register: string; key: string; query: Readonly<Record<string, string>> }[];
}

type LocalPorts = Pick<Deps, 'payment' | 'mail' | 'post' | 'registers' | 'national' | 'sms'>;

const newOutside = (): Outside => ({
  mails: [],
  sms: { taken: [], lost: new Set(), says: 'taken' },
  parcels: [],
  carrier: { says: 'taken', refuses: () => null, asked: 0 },
  refunds: [],
  answers: new Map(),
  refusesRefunds: null,
  registers: { matches: 'one', reference: 'R1' },
  organisations: [],
  national: { told: [], holds: new Map(), says: 'taken' },
  lookups: [],
});

function localNational(portal: Outside['national']): NationalPortal {
  return {
    async send(dispatch) {
      if (portal.says === 'nothing') throw new Error('The national portal is silent');
      if (portal.says === 'refused') return { refused: 'unknownAgency' };
      if (!portal.told.some(({ key }) => key === dispatch.key)) {
        portal.told.push(dispatch);
        portal.holds.set(dispatch.report.reference, dispatch.report.status);
      }
      if (portal.says === 'lost') throw new Error('The answer was lost');
      return { taken: true };
    },
    holdings: async (after, most) =>
      [...portal.holds]
        .map(([reference, status]) => ({ reference, status }))
        .filter(({ reference }) => reference > after)
        .sort((a, b) => (a.reference < b.reference ? -1 : 1))
        .slice(0, most),
  };
}

function localSms(provider: Outside['sms']): Deps['sms'] {
  return {
    async send(sms) {
      if (provider.says === 'nothing') throw new Error('The provider is silent');
      if (provider.says === 'refused') return { refused: 'badPhone' };
      if (!provider.taken.some(({ key }) => key === sms.key)) provider.taken.push(sms);
      if (provider.says === 'lost') throw new Error('The answer was lost');
      return { taken: `ref-${sms.key}` };
    },
    report: async (taken) => (provider.lost.has(taken) ? 'undelivered' : 'delivered'),
  };
}

function localPost({ parcels, carrier }: Outside): Deps['post'] {
  return {
    async handOver(parcel) {
      carrier.asked += 1;
      if (carrier.says === 'nothing') throw new Error('The carrier is silent');
      const refused = carrier.refuses(parcel);
      if (refused) return { refused };
      const before = parcels.find(({ key }) => key === parcel.key);
      const trackingNumber = before?.trackingNumber ?? `VN${String(parcels.length + 1).padStart(9, '0')}`;
      if (!before) parcels.push({ ...parcel, trackingNumber, status: 'accepted' });
      if (carrier.says === 'lost') throw new Error('The answer was lost');
      return { trackingNumber };
    },
    track: async (trackingNumber) =>
      parcels.find((parcel) => parcel.trackingNumber === trackingNumber)?.status ?? 'accepted',
  };
}

/** Ports that speak to nobody; addresses and notices of the payment gateway are the real ones, with the demo secrets. */
export function localPorts(): { outside: Outside; ports: LocalPorts } {
  const outside = newOutside();
  const payment = openPayment({ host: 'http://gateway.invalid/vnpay', ...demoSecrets.payment });
  const ports: LocalPorts = {
    payment: {
      ...payment,
      query: async ({ ref }) => outside.answers.get(ref) ?? { pending: true },
      async refund({ ref, amount }) {
        if (outside.refusesRefunds) return { refused: outside.refusesRefunds };
        outside.refunds.push({ ref, amount });
        return { refunded: true, gatewayRef: `refund-${ref}` };
      },
    },
    registers: {
      async lookUp(register, key, query) {
        outside.lookups.push({ register, key, query });
        if (!outside.registers) throw new Error('The register is silent');
        return outside.registers;
      },
      async organisationsOf() {
        if (!outside.organisations) throw new Error('The register is silent');
        return outside.organisations;
      },
    },
    national: localNational(outside.national),
    sms: localSms(outside.sms),
    mail: {
      async send(mail) {
        outside.mails.push(mail);
      },
    },
    post: localPost(outside),
  };
  return { outside, ports };
}
