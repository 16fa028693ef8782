import type { Translated } from '../translated.ts';
import type { offline as vi } from '../vi/portal-offline.ts';

export const offline = {
  title: 'There is no connection',
  lead: 'The page you asked for is not on this device, so it cannot be opened now.',
  still: 'What you can still read',
  stillText: 'Guides, and pages of forms, that were opened on this device lately. Go back to return to them.',
  waits: 'What waits for the connection',
  waitsText: 'Sending an application, paying, reading its status and result. For urgent questions call {{hotline}}.',
  again: 'Try again',
} as const satisfies Translated<typeof vi>;
