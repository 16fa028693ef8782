import { plantedIn } from './planted-in.ts';
import { marital, type Planted, withLaw } from './planted-services.ts';

const lookup = 'handling.processing.lookup';

/** Slips in how long things take. */
export const plantedTimes: readonly Planted[] = [
  {
    slip: 'the leader gets two days instead of one',
    finding: 'times.sum',
    service: () =>
      plantedIn(marital, (at) => {
        at('handling.processing.approving').meta.time = { unit: 'workingDay', value: 2 };
      }),
  },
  {
    slip: 'the handler gets no time',
    finding: 'times.missing',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).meta = { role: 'handler' };
      }),
  },
  {
    slip: 'the handler has a quarter of an hour',
    finding: 'times.short',
    service: () =>
      plantedIn(marital, (at) => {
        at(lookup).meta.time = { unit: 'workingHour', value: 0.25 };
      }),
  },
  {
    slip: 'a wrong result is mended within a week',
    finding: 'times.aside',
    service: () =>
      plantedIn(marital, (at) => {
        at('handling.correcting.drafting').meta.time = { unit: 'workingDay', value: 3 };
      }),
  },
  {
    slip: 'a limit of no days',
    finding: 'times.nothing',
    service: () => withLaw('marital-status', { limit: { unit: 'workingDay', value: 0 } }),
  },
  {
    slip: 'a longer limit that is shorter',
    finding: 'times.notLonger',
    service: () => withLaw('marital-status', { longerLimit: { unit: 'workingDay', value: 2 } }),
  },
  {
    slip: 'other agencies are asked, and no law says for how long',
    finding: 'times.noTerm',
    service: () => withLaw('marital-status', { consultationLimit: undefined }),
  },
  {
    slip: 'other agencies may take a month to answer',
    finding: 'times.opinionLate',
    service: () => withLaw('marital-status', { consultationLimit: { unit: 'workingDay', value: 30 } }),
  },
  {
    slip: 'a limit in days of the calendar, its shares in working days',
    finding: 'times.unit',
    service: () => withLaw('household-business', { limit: { unit: 'calendarDay', value: 3 } }),
  },
  {
    slip: 'others answer by the calendar, within a limit in working days',
    finding: 'times.unitOfOthers',
    service: () => withLaw('marital-status', { consultationLimit: { unit: 'calendarDay', value: 3 } }),
  },
  {
    slip: 'eight days to read a draft of the same day',
    finding: 'times.readingLong',
    service: () => withLaw('civil-extract', { confirmationLimit: { unit: 'workingDay', value: 8 } }),
  },
  {
    slip: 'no day to mend what was asked for',
    finding: 'supplement.noTime',
    service: () => withLaw('marital-status', { supplementDays: 0 }),
  },
];
