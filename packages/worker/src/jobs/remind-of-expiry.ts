import { markPaperReminded, papersExpiring } from '@mot-cua/db';
import { formatDate, translatorFor } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';

const daysBefore = 30;

/** Writes to people whose papers soon end, once for each paper and day. Returns how many were reminded. */
export async function remindOfExpiry(deps: Pick<Deps, 'db' | 'mail' | 'settings'>): Promise<number> {
  const expiring = await papersExpiring(deps.db, daysBefore);
  for (const paper of expiring) {
    const { personId, sha256, email, language, expiresOn } = paper;
    const { t } = translatorFor(language);
    const values = { date: formatDate(language, expiresOn), link: `${deps.settings.portalUrl}/my/papers` };
    if (email)
      await deps.mail.send({
        to: email,
        subject: t('portal:kept.reminder.subject', values),
        text: t('portal:kept.reminder.body', values),
        key: `expiry:${personId}:${sha256}:${expiresOn}`,
      });
    await markPaperReminded(deps.db, paper);
  }
  return expiring.length;
}
