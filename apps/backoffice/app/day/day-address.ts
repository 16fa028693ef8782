/** A day of an agency: it lives in the address. */
export interface DayAddress {
  agencyId: string;
  day: string;
}

const longest = 100;

/** Which day of which agency: what names none is one's own first, and today. */
export function readDayAddress({ searchParams }: Pick<URL, 'searchParams'>): DayAddress {
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, longest);
  return { agencyId: text('agency'), day: text('day') };
}

type DayPlace = `${'/money/day' | '/post/manifest' | '/work/hand-overs'}${'' | '/file'}`;

export function dayHref(
  place: DayPlace,
  { agencyId, day }: DayAddress,
  more: Partial<Record<'after' | 'done', string>> = {},
): string {
  const parts = Object.entries({ day, agency: agencyId, ...more }).filter(([, value]) => value);
  return `${place}?${new URLSearchParams(parts)}`;
}
