import { plainDate } from '@mot-cua/calendar';
import { type Book, books, type NamedPeriod, offeredPeriods, reportPeriod } from '@mot-cua/use-cases';

/** Which register is open, and for which time: it lives in the address. */
export interface RegisterAddress {
  book: Book;
  period: NamedPeriod;
  /** Empty for one's own agency. */
  agency: string;
}

const longest = 100;

/** What is asked for on a day; what names nothing falls back to the dossier register of this month. */
export function readRegisterAddress({ searchParams }: Pick<URL, 'searchParams'>, now: string): RegisterAddress {
  const today = plainDate(now);
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, longest);
  const period = reportPeriod(text('period'), today) ?? offeredPeriods(today)[0];
  if (!period) throw new Error('No period has begun');
  return { period, book: books.find((book) => book === text('book')) ?? 'dossiers', agency: text('agency') };
}

/** A register, a later page of it, or a file of it. */
export function registerHref(
  place: '/registers' | '/registers/file',
  { book, period, agency }: RegisterAddress,
  more: Partial<Record<'after' | 'as', string>> = {},
): string {
  const parts = { book, period: period.name, agency, ...more };
  return `${place}?${new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
}
