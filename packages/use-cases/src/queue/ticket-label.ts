import { type Matter, matters, type Ticket } from '@mot-cua/db';

const letters: Readonly<Record<Matter, string>> = { submit: 'A', collect: 'B', advice: 'C' };

/** A ticket as it is printed, called and shown: `A007`. */
export const ticketLabel = ({ matter, number }: Pick<Ticket, 'matter' | 'number'>): string =>
  `${letters[matter]}${String(number).padStart(3, '0')}`;

/** A matter as it came in a form; null: there is no such matter. */
export const readMatter = (text: string): Matter | null => matters.find((matter) => matter === text) ?? null;
