const adultAt = 18;

/** The day before the eighteenth birthday (ISO dates): until its end somebody else may act for a child. */
export function lastDayAsChild(birthDate: string): string {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  return new Date(Date.UTC(year + adultAt, month - 1, day - 1)).toISOString().slice(0, 10);
}
