import { pinnedProcedure } from '@mot-cua/catalog';
import { addNotice, markNoticeMailed, markTold, type UntoldAnswer, untoldAnswers } from '@mot-cua/db';
import { translatorFor } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';
import { noticeLetter } from './notice-letter.ts';

type Post = Pick<Deps, 'db' | 'mail' | 'settings'>;

const atOnce = 100;

/** The words of an answer stay behind the sign-in: the letter only says that there is one. */
async function tell({ db, mail, settings }: Post, answer: UntoldAnswer): Promise<void> {
  const { dossierId, seq, personId, email, procedureCode, procedureVersion, reference } = answer;
  const notice = await addNotice(db, { dossierId, seq, personId, kind: 'messageAnswered' });
  if (email && !notice.mailedAt) {
    const translator = translatorFor(answer.language);
    const { locale } = translator;
    const letter = noticeLetter(notice, translator, {
      reference,
      procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
      agency: locale === 'vi' ? answer.agencyVi : answer.agencyEn,
      link: `${settings.portalUrl}/my/${dossierId}/messages`,
    });
    await mail.send({ to: email, ...letter, key: notice.id });
    await markNoticeMailed(db, notice.id);
  }
  await markTold(db, answer);
}

/** Tells citizens that an agency has written to them: in the portal, and by mail where there is an address. Returns how many. */
export async function tellOfAnswers(deps: Post): Promise<number> {
  const untold = await untoldAnswers(deps.db, atOnce);
  for (const answer of untold) await tell(deps, answer);
  return untold.length;
}
