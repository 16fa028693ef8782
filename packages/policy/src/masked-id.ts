/** A personal number with its middle hidden: `001*******89`. Anything too short for that is hidden whole. */
export function maskedId(personalId: string): string {
  const hidden = personalId.length - 5;
  if (hidden < 3) return '*'.repeat(personalId.length);
  return `${personalId.slice(0, 3)}${'*'.repeat(hidden)}${personalId.slice(-2)}`;
}
