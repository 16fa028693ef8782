import { procedures } from '@mot-cua/catalog';
import { type Field, type FormPage, visitHours } from '@mot-cua/workflow';

/** The hours that any form offers. */
export const offeredHours: readonly string[] = [...new Set(procedures.flatMap(visitHours))].sort();

/** `at0900` for `09:00`. */
export const hourField = (hour: string): string => `at${hour.replace(':', '')}`;

const hourFields = offeredHours.map(
  (hour) => ({ name: hourField(hour), kind: 'number', min: 0, max: 200 }) as const satisfies Field,
);

/** From which day on, and how many people are seen at each hour. */
export const visitHoursPage = {
  name: 'visitHours',
  fields: [{ name: 'from', kind: 'date', when: 'workday' }, ...hourFields],
} as const satisfies FormPage;
