export interface MoneyAddress {
  agencyId: string;
  day: string;
}

const longest = 100;

/** Which day of which agency: what names none is one's own first, and today. */
export function readMoneyAddress(asked: { get(name: string): string | null }): MoneyAddress {
  const text = (name: string) => (asked.get(name) ?? '').trim().slice(0, longest);
  return { agencyId: text('agency'), day: text('day') };
}

export function moneyHref(
  place: '/money/day' | '/money/day/file',
  { agencyId, day }: MoneyAddress,
  more: Partial<Record<'after' | 'done', string>> = {},
): string {
  const parts = Object.entries({ day, agency: agencyId, ...more }).filter(([, value]) => value);
  return `${place}?${new URLSearchParams(parts)}`;
}
