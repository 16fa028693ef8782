import type { ServiceQuality } from '@mot-cua/db';

export type Counts = Pick<
  ServiceQuality,
  'received' | 'receivedOnline' | 'settled' | 'onTime' | 'rated' | 'satisfied' | 'convenient' | 'punctual' | 'courteous'
>;

/** A count that is shown, or null where so few people are behind it that they could be known again. */
type Shown = number | null;

/** Figures for everybody: whole counts, and shares in percent with one decimal; null is hidden or cannot be said. */
export interface ShownQuality {
  received: Shown;
  receivedOnline: Shown;
  settled: Shown;
  onTimeShare: Shown;
  rated: Shown;
  satisfiedShare: Shown;
  convenientShare: Shown;
  punctualShare: Shown;
  courteousShare: Shown;
}

/** Counts below this are hidden. */
export const leastShown = 5;

const none: Counts = {
  received: 0,
  receivedOnline: 0,
  settled: 0,
  onTime: 0,
  rated: 0,
  satisfied: 0,
  convenient: 0,
  punctual: 0,
  courteous: 0,
};
const names = Object.keys(none) as (keyof Counts)[];

export const sum = (rows: readonly Counts[]): Counts =>
  rows.reduce<Counts>((all, row) => {
    const added = names.map((name) => [name, all[name] + row[name]]);
    return Object.fromEntries(added) as unknown as Counts;
  }, none);

/** Nothing is nothing, and says nothing of anybody. */
const shown = (count: number): Shown => (count === 0 || count >= leastShown ? count : null);

/** A share tells the part that is left over as well: of fewer than five it is hidden. */
const share = (part: number, whole: number): Shown =>
  whole < leastShown ? null : Math.round((part / whole) * 1000) / 10;

/** Where fewer than five did not come online, the count online would tell who they were. */
const partShown = (part: number, whole: number): Shown =>
  shown(whole) === null || shown(whole - part) === null ? null : shown(part);

export function shownQuality(counts: Counts): ShownQuality {
  const { received, receivedOnline, settled, onTime, rated } = counts;
  return {
    received: shown(received),
    receivedOnline: partShown(receivedOnline, received),
    settled: shown(settled),
    onTimeShare: share(onTime, settled),
    rated: shown(rated),
    satisfiedShare: share(counts.satisfied, rated),
    convenientShare: share(counts.convenient, rated),
    punctualShare: share(counts.punctual, rated),
    courteousShare: share(counts.courteous, rated),
  };
}
