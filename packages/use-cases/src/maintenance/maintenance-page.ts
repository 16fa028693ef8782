import type { FormPage } from '@mot-cua/workflow';

const halfHours = Array.from(
  { length: 48 },
  (_, half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`,
);

/** When the service will not be there, why, and whether it cannot wait the day that people are to be told before. */
export const maintenancePage = {
  name: 'maintenance',
  fields: [
    { name: 'startDate', kind: 'date' },
    { name: 'startTime', kind: 'choice', options: halfHours },
    { name: 'endDate', kind: 'date' },
    { name: 'endTime', kind: 'choice', options: halfHours },
    { name: 'toldVi', kind: 'longText', maxLength: 300 },
    { name: 'toldEn', kind: 'longText', maxLength: 300 },
    { name: 'urgent', kind: 'choices', options: ['urgent'], optional: true },
  ],
} as const satisfies FormPage;
