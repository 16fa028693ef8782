import { pinnedProcedure } from '@mot-cua/catalog';
import { markVisitReminded, type VisitToRemind, visitsToRemind } from '@mot-cua/db';
import { translatorFor, visitWords } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';

type Post = Pick<Deps, 'db' | 'mail' | 'settings'>;

const atOnce = 100;

async function remind({ mail, settings }: Post, visit: VisitToRemind & { email: string }): Promise<void> {
  const { dossierId, day, hour, email, reference, procedureCode, procedureVersion } = visit;
  const { t, locale } = translatorFor(visit.language);
  const values = {
    ...{ reference, hour, visit: visitWords(locale, { day, hour }) },
    procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
    agency: locale === 'vi' ? visit.agencyVi : visit.agencyEn,
    link: `${settings.portalUrl}/my/${dossierId}/visit`,
  };
  await mail.send({
    to: email,
    subject: t('portal:visits.reminder.subject', values),
    text: t('portal:visits.reminder.body', values),
    key: `visit:${dossierId}:${day}:${hour}`,
  });
}

/** Writes to people who are expected at a desk tomorrow, once for each visit. Returns how many were seen to. */
export async function remindOfVisits(deps: Post): Promise<number> {
  const coming = await visitsToRemind(deps.db, atOnce);
  for (const visit of coming) {
    const { email } = visit;
    if (email) await remind(deps, { ...visit, email });
    await markVisitReminded(deps.db, visit);
  }
  return coming.length;
}
