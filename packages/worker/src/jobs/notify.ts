import {
  addNotice,
  contactOf,
  type KnownContact,
  lastParcel,
  markNoticeMailed,
  putLetter,
  type SentNotice,
} from '@mot-cua/db';
import { formatDateTime, formatMoney, translatorFor } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';
import type { Locale } from '@mot-cua/workflow';
import { type PaperSubject, paperSubject } from '../papers/paper-subject.ts';
import { sealedResult } from '../papers/sealed-result.ts';
import type { Job } from './job.ts';
import { toldBySms } from './letter-words.ts';
import { type NoticeValues, noticeLetter } from './notice-letter.ts';
import { preparePaper } from './prepare-paper.ts';

const valuesOf = ({ found, procedure, parties }: PaperSubject, locale: Locale, portalUrl: string): NoticeValues => {
  const { clock, waitUntil, fee } = found.dossier.facts;
  const due = waitUntil ?? clock?.dueAt;
  return {
    reference: found.code ?? found.provisionalNumber,
    procedure: procedure.texts[locale].name,
    agency: (locale === 'vi' ? parties.competentAgency?.nameVi : parties.competentAgency?.nameEn) ?? '',
    due: due ? formatDateTime(locale, due) : '',
    amount: formatMoney(locale, fee.amount),
    link: `${portalUrl}/my/${found.dossier.id}`,
  };
};

/** Promises a short message to those who chose it, at a number that is known to be theirs; once for each notice. */
async function promiseSms({ db }: Deps, notice: SentNotice, { found }: PaperSubject, contact: KnownContact | null) {
  if (!contact?.phone || !contact.sms || !contact.phoneConfirmed) return;
  if (!toldBySms.some((kind) => kind === notice.kind)) return;
  const { clock, waitUntil, fee } = found.dossier.facts;
  await putLetter(db.pool, {
    key: `notice:${notice.id}`,
    channel: 'sms',
    kind: notice.kind,
    recipient: contact.phone,
    language: contact.language,
    details: {
      reference: found.code ?? found.provisionalNumber,
      due: waitUntil ?? clock?.dueAt ?? '',
      amount: String(fee.amount),
    },
  });
}

/** Puts a notice before the applicant, with the letter that it tells of, and sends it by mail, in the language they chose, where there is an address. */
export async function notify(deps: Deps, { dossierId, seq, params }: Job<'notify'>): Promise<void> {
  // Published charts promise the notice alone and never change: whoever tells of the letter sees that it is there.
  if (params.notice === 'apology') await preparePaper(deps, { dossierId, seq, params: { paper: 'form04' } });
  // And for a result that goes by post: its applicant is told once the carrier has it, by a promise of its own.
  if (params.notice === 'resultSent' && (await lastParcel(deps.db, dossierId))?.state !== 'taken') return;
  const subject = await paperSubject(deps, dossierId, seq);
  // The same for a result that was set right: no chart waits for it.
  if (params.notice === 'resultCorrected') {
    const sha256 = await sealedResult(deps, subject, { effect: { type: 'notify', params }, seq });
    // Nobody is told before the leader has released the signature.
    if (!sha256) return;
  }
  const { ownerId } = subject.found.dossier.facts;
  const notice = await addNotice(deps.db, { dossierId, seq, personId: ownerId, kind: params.notice });
  const contact = await contactOf(deps.db, ownerId);
  await promiseSms(deps, notice, subject, contact);
  const to = subject.answers.email ?? contact?.email;
  if (!to || notice.mailedAt) return;
  const translator = translatorFor(contact?.language ?? 'vi');
  const letter = noticeLetter(notice, translator, valuesOf(subject, translator.locale, deps.settings.portalUrl));
  await deps.mail.send({ to: String(to), ...letter, key: notice.id });
  await markNoticeMailed(deps.db, notice.id);
}
