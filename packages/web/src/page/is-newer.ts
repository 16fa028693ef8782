/** Whether a mark was told later than the page was read: marks are counts that only grow, `5:2`. */
export function isNewer(told: string | undefined, read: string): boolean {
  const before = read.split(':').map(Number);
  return (told ?? '').split(':').some((count, place) => Number(count) > (before[place] ?? 0));
}
