import type { Translated } from '../translated.ts';
import type { maintenance as vi } from '../vi/backoffice-maintenance.ts';

export const maintenance = {
  maintenance: {
    title: 'Maintenance notices',
    lead: 'A notice stands on every page of the portal, from now until the maintenance is over. Citizens must be told at least a day before.',
    done: 'Recorded. The portal shows the notice within half a minute.',
    fields: {
      startDate: { label: 'Day it begins' },
      startTime: { label: 'Hour it begins' },
      endDate: { label: 'Day it ends' },
      endTime: { label: 'Hour it ends' },
      toldVi: { label: 'Words in Vietnamese', hint: 'What cannot be done, and how else it can' },
      toldEn: { label: 'Words in English', hint: 'Readers of the English pages see only these' },
      urgent: {
        label: 'It cannot wait for a day',
        options: { urgent: 'Urgent: it has to be done at once' },
      },
    },
    choose: 'Choose an hour',
    trouble: {
      endsTooSoon: 'It must end after it begins, and not be over.',
      toldTooLate: 'That is less than a day away. Choose a later time, or say that it is urgent.',
    },
    send: 'Announce',
    announced: 'Announced',
    empty: 'No maintenance is announced.',
    columns: { start: 'From', end: 'To', told: 'Words', act: 'Action' },
    withdraw: 'Withdraw the notice for {{start}}',
  },
} as const satisfies Translated<typeof vi>;
