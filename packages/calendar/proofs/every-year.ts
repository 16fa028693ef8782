import { hanoiCalendar, type WorkingCalendar } from '../src/index.ts';

/** First days of the lunar year in Vietnam. Only what is made of them is made up: the announced holidays of most years are not known. */
const lunarNewYears = [
  ...['2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'],
  ...['2028-01-26', '2029-02-13', '2030-02-02', '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
];

const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const decision = 'made up for the proof';

const holidaysOf = (newYear: string): string[] => {
  const year = newYear.slice(0, 4);
  const tet = [-2, -1, 0, 1, 2, 3, 4].map((days) => plus(newYear, days));
  return [...tet, `${year}-01-01`, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`, `${year}-09-03`];
};

/** The Saturday after Tết, on which the office is open instead of the first day of it. */
function makeUpOf(newYear: string) {
  const after = [7, 8, 9, 10, 11, 12, 13].map((days) => plus(newYear, days));
  const date = after.find((each) => new Date(each).getUTCDay() === 6) ?? '';
  return { date, insteadOf: plus(newYear, -2), decision };
}

/** Office hours of Hanoi with holidays and a make-up day in every year of 2020 to 2035, so that each has something to get wrong. */
export const everyYear: WorkingCalendar = {
  ...hanoiCalendar,
  version: 'every-year',
  holidays: lunarNewYears
    .flatMap(holidaysOf)
    .sort()
    .map((date) => ({ date, name: 'Nghỉ lễ', decision })),
  makeUpDays: lunarNewYears.map(makeUpOf),
};
