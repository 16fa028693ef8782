const LONGEST_SIDE = 30_000;
const MOST_PIXELS = 120_000_000;

/** Whether opening the picture would take unreasonable memory; phones make up to 108 million pixels. */
export function isPictureTooLarge(width: number, height: number): boolean {
  return width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS;
}
