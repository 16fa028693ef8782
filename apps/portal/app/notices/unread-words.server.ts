import type { Say } from '../say.ts';

const most = 99;

/** The link to a person's notices, with how many are unread; more than 99 are not counted out. */
export function noticesLabel(unread: number, { t }: Say): string {
  if (unread === 0) return t('portal:notices.title');
  return t('portal:notices.titleUnread', { number: unread > most ? `${most}+` : String(unread) });
}
