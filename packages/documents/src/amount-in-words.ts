const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const billion = 1_000_000_000;

const digit = (n: number): string => digits[n] ?? '';

function unitAfterTens(tens: number, unit: number): string[] {
  if (unit === 0) return [];
  if (unit === 5) return ['lăm'];
  if (tens > 1 && unit === 1) return ['mốt'];
  if (tens > 1 && unit === 4) return ['tư'];
  return [digit(unit)];
}

function belowHundred(n: number, afterHundreds: boolean): string[] {
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  if (n === 0) return [];
  if (tens === 0) return afterHundreds ? ['linh', digit(unit)] : [digit(unit)];
  const head = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return [...head, ...unitAfterTens(tens, unit)];
}

function belowThousand(n: number, led: boolean): string[] {
  const hundreds = Math.floor(n / 100);
  const spoken = hundreds > 0 || led;
  return [...(spoken ? [digit(hundreds), 'trăm'] : []), ...belowHundred(n % 100, spoken)];
}

function groupsBelowBillion(n: number): { value: number; unit: string }[] {
  return [
    { value: Math.floor(n / 1_000_000), unit: 'triệu' },
    { value: Math.floor(n / 1000) % 1000, unit: 'nghìn' },
    { value: n % 1000, unit: '' },
  ];
}

function spell(n: number, led: boolean): string[] {
  const above = Math.floor(n / billion);
  const words = above > 0 ? [...spell(above, led), 'tỷ'] : [];
  for (const { value, unit } of groupsBelowBillion(n % billion)) {
    if (value === 0) continue;
    words.push(...belowThousand(value, led || words.length > 0), ...(unit ? [unit] : []));
  }
  return words;
}

/**
 * Whole dong as Vietnamese words for receipts: 10750000 → 'Mười triệu bảy trăm năm mươi nghìn đồng'.
 * Empty groups are not read; a later group under one hundred is led by 'không trăm'.
 * @throws RangeError when the amount is negative or not a safe integer
 */
export function amountInWords(dong: number): string {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`not an amount of dong: ${dong}`);
  const words = dong === 0 ? 'không' : spell(dong, false).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}
