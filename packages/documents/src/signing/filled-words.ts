import { longDate, stampTime } from '../vietnam-time.ts';

/** What is known of a paper's number before it has one, and afterwards. */
export interface Numbered {
  number: string;
  symbol: string;
  place: string;
  /** yyyy-MM-dd, or an ISO instant. */
  issuedOn: string;
}

const gap = ' '.repeat(7);

/** The head of a paper whose number and date are still to come. */
export const openWords = ({ symbol, place }: Pick<Numbered, 'symbol' | 'place'>) => ({
  number: `Số:${gap}/${symbol}`,
  date: `${place}, ngày${gap}tháng${gap}năm`,
});

/** The head of a paper with its number and date, as every other paper has it. */
export const filledWords = ({ number, symbol, place, issuedOn }: Numbered) => ({
  number: `Số: ${number}/${symbol}`,
  date: `${place}, ${longDate(issuedOn)}`,
});

/** The visible mark of an agency's seal. */
export const sealLines = (agency: string, at: Date): string[] => [
  `Đóng dấu: ${agency}`,
  `Lúc: ${stampTime(at.toISOString())}`,
];
