import type { Translated } from '../translated.ts';
import type { visits as vi } from '../vi/portal-visits.ts';

export const visits = {
  next: 'Next free hours at {{agency}}',
  nextLead: 'Press an hour to fill it in. It is kept for you only when you send the application.',
  none: '{{agency}} has no free hour in the next 60 days. You can still hand in at the counter.',
  title: 'Your visit to the counter',
  lead: 'You are expected at {{agency}} at {{visit}}.',
  see: 'Change the time, save it to your calendar',
  until: 'It can be changed until {{until}}.',
  tooLate: 'It is too late to change: that was possible until {{until}}. If you cannot come, call {{hotline}}.',
  off: 'This day has been announced as a day off, the agency is closed. Please choose another one.',
  calendar: 'Save to your calendar (.ics file)',
  to: 'New time',
  toHint: 'The next free one comes first. Your old time is given back once you have changed.',
  send: 'Change the visit',
  notChosen: 'Choose a new time from the list',
  taken: 'Somebody has just taken this time, or it is not offered. Choose another; your old time still stands.',
  changedMeanwhile: 'The application has just changed. Look again and choose a new time.',
  moved: 'Changed. You are expected at {{visit}}.',
  cancel: 'Not coming at all? Cancel the application',
  cancelNote: 'The visit and the application go together: to give up the visit is to cancel the application.',
  summary: '{{procedure}} at {{agency}}',
  bring: 'Bring the originals. Application {{reference}}: {{link}}',
  reminder: {
    subject: 'Reminder: tomorrow at {{hour}} at {{agency}}',
    body: 'You are expected at {{agency}} at {{visit}} for application {{reference}} “{{procedure}}”. Bring the originals. To change the time, cancel or find the way: {{link}}',
  },
} as const satisfies Translated<typeof vi>;
