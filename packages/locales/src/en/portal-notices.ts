import type { Translated } from '../translated.ts';
import type { notices as vi } from '../vi/portal-notices.ts';

export const notices = {
  title: 'Notices',
  titleUnread: 'Notices ({{number}} unread)',
  lead: 'Everything we told you about the applications you sent, newest first. Opening an application marks its notices as read.',
  unread: 'Unread',
  markAll: 'Mark all as read',
  older: 'Older notices',
  newest: 'Back to the newest',
  empty: 'You have no notices yet.',
  emptyText:
    'When your application is accepted, needs more from you or has a result, a notice appears here and goes out by e-mail.',
} as const satisfies Translated<typeof vi>;
