import { fold } from '@mot-cua/db';

// An address, nine digits or more with what people put between them, or the name of somebody who does not want it shown.
const address = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
const number = /(?:\d[\s.-]?){9,}/u;

const hasName = (text: string, name: string): boolean => {
  const folded = fold(name);
  return folded.includes(' ') && ` ${fold(text).replace(/[.-]/g, ' ')} `.includes(` ${folded} `);
};

/** Whether a text that everybody shall read still tells how to reach somebody, their number, or one of these names. */
export const hasPersonalTraces = (text: string, names: readonly string[]): boolean =>
  address.test(text) || number.test(text) || names.some((name) => hasName(text, name));
