// 3GPP TS 23.038: the basic alphabet of seven bits, and the signs that take two places.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

const places = { gsm7: { one: 160, each: 153 }, ucs2: { one: 70, each: 67 } } as const;

export interface SmsLength {
  alphabet: keyof typeof places;
  /** Places taken: of seven bits, or of sixteen. */
  units: number;
  /** How many messages are sent and paid for. */
  parts: number;
}

/** How long a text is as a short message: one letter outside the basic alphabet makes all of them longer. */
export function smsLength(text: string): SmsLength {
  const signs = [...text];
  const isBasic = signs.every((sign) => basic.has(sign) || extended.has(sign));
  const alphabet = isBasic ? 'gsm7' : 'ucs2';
  const units = isBasic ? signs.length + signs.filter((sign) => extended.has(sign)).length : text.length;
  const { one, each } = places[alphabet];
  return { alphabet, units, parts: units <= one ? 1 : Math.ceil(units / each) };
}

/** Vietnamese without the marks on its letters, as short messages are often written: everything is in the basic alphabet. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
