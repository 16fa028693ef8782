/** Century and sex as coded in the fourth digit of a personal number: 0–1 for the 20th century, 2–3 for the 21st. */
const centuryOf = (digit: number): number => 1900 + Math.floor(digit / 2) * 100;

const highestProvinceCode = 96;

/** Whether twelve digits can be a personal number: a province code, a century that has begun, a birth year not ahead. */
export function isRealPersonalId(digits: string, today: string): boolean {
  const province = Number(digits.slice(0, 3));
  const year = centuryOf(Number(digits[3])) + Number(digits.slice(4, 6));
  return province >= 1 && province <= highestProvinceCode && year <= Number(today.slice(0, 4));
}
