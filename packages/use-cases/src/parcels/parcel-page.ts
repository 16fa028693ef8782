import type { FormPage } from '@mot-cua/workflow';

/** To whom a result goes that the carrier refused; the applicant's own answers stay as they were given. */
export const parcelPage = {
  name: 'parcel',
  fields: [
    { name: 'recipient', kind: 'text', maxLength: 200 },
    { name: 'address', kind: 'text', maxLength: 300 },
    { name: 'phone', kind: 'phone' },
  ],
} as const satisfies FormPage;
