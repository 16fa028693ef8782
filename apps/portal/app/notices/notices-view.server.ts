import { formatDateTime } from '@mot-cua/locales';
import { type MyNotice, type MyNotices, noticeWords } from '@mot-cua/use-cases';
import { dossierAddress, messagesAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { myNoticesAddress } from './addresses.ts';

function noticeRow({ id, kind, at, unread, dossierId, reference, procedure, words }: MyNotice, { t, locale }: Say) {
  const house = { subject: t(`workflow:notices.${kind}.subject`, { reference }), text: '' };
  return {
    key: id,
    title: noticeWords(words, { locale, house, values: { reference } }).subject,
    href: kind === 'messageAnswered' ? messagesAddress(dossierId) : dossierAddress(dossierId),
    text: [procedure[locale], formatDateTime(locale, at)].join(' · '),
    mark: unread ? t('portal:notices.unread') : null,
  };
}

/** What a person was told, newest first. */
export function noticesView({ notices, older, unread }: MyNotices, isFirst: boolean, say: Say) {
  const { t } = say;
  const olderPage = older && `${myNoticesAddress}?${new URLSearchParams({ before: older })}`;
  return {
    title: t('portal:notices.title'),
    lead: t('portal:notices.lead'),
    back: { href: '/my', label: t('portal:nav.mine') },
    rows: notices.map((notice) => noticeRow(notice, say)),
    empty: { lead: t('portal:notices.empty'), text: t('portal:notices.emptyText') },
    mark: unread > 0 ? t('portal:notices.markAll') : null,
    pager: {
      label: t('shell:pages'),
      pages: [],
      previous: isFirst ? undefined : { href: myNoticesAddress, label: t('portal:notices.newest') },
      next: olderPage ? { href: olderPage, label: t('portal:notices.older') } : undefined,
    },
  };
}
