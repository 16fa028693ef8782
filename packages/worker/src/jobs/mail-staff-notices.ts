import { pinnedProcedure } from '@mot-cua/catalog';
import { markStaffNoticeMailed, type UnmailedStaffNotice, unmailedStaffNotices } from '@mot-cua/db';
import { formatDateTime, translatorFor } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';

const atOnce = 100;

/** Says which dossier, never whose: a letter leaves the house. */
function letterOf(notice: UnmailedStaffNotice, backofficeUrl: string) {
  const { kind, reference, procedureCode, procedureVersion, dueAt, handlerName, dossierId } = notice;
  const { t, locale } = translatorFor('vi');
  const none = t('backoffice:staffNotices.mail.none');
  const values = {
    what: t(`backoffice:staffNotices.kinds.${kind}`),
    reference,
    procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
    due: dueAt ? formatDateTime(locale, dueAt) : none,
    handler: handlerName ?? none,
    link: `${backofficeUrl}/dossiers/${dossierId}`,
  };
  return {
    subject: t('backoffice:staffNotices.mail.subject', values),
    text: t('backoffice:staffNotices.mail.body', values),
  };
}

/** Sends what members of staff were told by mail, too, where there is an address. Returns how many letters went out. */
export async function mailStaffNotices({
  db,
  mail,
  settings,
}: Pick<Deps, 'db' | 'mail' | 'settings'>): Promise<number> {
  const unmailed = await unmailedStaffNotices(db, atOnce);
  for (const notice of unmailed) {
    await mail.send({ to: notice.email, ...letterOf(notice, settings.backofficeUrl), key: notice.id });
    await markStaffNoticeMailed(db, notice.id);
  }
  return unmailed.length;
}
