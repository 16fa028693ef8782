import type { Translated } from '../translated.ts';
import type { erasure as source } from '../vi/workflow-erasure.ts';

export const erasure = {
  items: {
    drafts: 'Applications I began and did not send, with the files I uploaded for them',
    messages: 'Messages I wrote about dossiers that have ended',
    petitions: 'Petitions I wrote that have been answered',
    remarks: 'What I wrote when rating a service; the marks still count, without a name',
    notices: 'Notices I have read',
    paperDates: 'Validity dates that I noted for my papers',
    links: 'Links by which I shared results',
    contact: 'The e-mail and phone number in my profile',
    devices: 'Sign-ins on all devices (you have to sign in again)',
    dossiers: 'Applications I sent, the papers in them, and results',
  },
  erased: 'Erased',
  kept: 'Kept',
} as const satisfies Translated<typeof source>;
