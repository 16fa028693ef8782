import { pinnedProcedure } from '@mot-cua/catalog';
import { addNotice, markNoticeMailed } from '@mot-cua/db';
import { translatorFor } from '@mot-cua/locales';
import { type Deps, type DueReminder, unreminded } from '@mot-cua/use-cases';
import { noticeLetter } from './notice-letter.ts';

type Post = Pick<Deps, 'db' | 'mail' | 'settings'>;

async function remind({ db, mail, settings }: Post, { kind, result }: DueReminder): Promise<void> {
  const { dossierId, seq, personId, email, language, reference, procedureCode, procedureVersion } = result;
  const notice = await addNotice(db, { dossierId, seq, personId, kind });
  if (!email || notice.mailedAt) return;
  const translator = translatorFor(language);
  const { locale } = translator;
  const letter = noticeLetter(notice, translator, {
    reference,
    procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
    agency: locale === 'vi' ? result.agencyVi : result.agencyEn,
    link: `${settings.portalUrl}/my/${dossierId}`,
  });
  await mail.send({ to: email, ...letter, key: notice.id });
  await markNoticeMailed(db, notice.id);
}

/** Writes to applicants whose results lie at a desk, once at each threshold of working days. Returns how many. */
export async function remindOfResults(deps: Post): Promise<number> {
  const due = await unreminded(deps);
  for (const reminder of due) await remind(deps, reminder);
  return due.length;
}
