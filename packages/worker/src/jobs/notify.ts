import { addNotice, markNoticeMailed } from '@mot-cua/db';
import { formatDateTime, formatMoney, translatorFor } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';
import { type PaperSubject, paperSubject } from '../papers/paper-subject.ts';
import type { Job } from './job.ts';

const valuesOf = ({ found, procedure, parties }: PaperSubject, portalUrl: string) => {
  const { clock, waitUntil, fee } = found.dossier.facts;
  const due = waitUntil ?? clock?.dueAt;
  return {
    reference: found.code ?? found.provisionalNumber,
    procedure: procedure.texts.vi.name,
    agency: parties.competentAgency?.nameVi ?? '',
    due: due ? formatDateTime('vi', due) : '',
    amount: formatMoney('vi', fee.amount),
    link: `${portalUrl}/my/${found.dossier.id}`,
  };
};

/** Puts a notice before the applicant, and sends it by mail where there is an address. */
export async function notify(deps: Deps, { dossierId, seq, params }: Job<'notify'>): Promise<void> {
  const subject = await paperSubject(deps, dossierId, seq);
  const { submitterId } = subject.found.dossier.facts;
  const notice = await addNotice(deps.db, { dossierId, seq, personId: submitterId, kind: params.notice });
  const to = subject.answers.email ?? subject.parties.submitter?.email;
  if (!to || notice.mailedAt) return;
  const { t } = translatorFor('vi');
  const values = valuesOf(subject, deps.settings.portalUrl);
  await deps.mail.send({
    to: String(to),
    subject: t(`workflow:notices.${params.notice}.subject`, values),
    text: t(`workflow:notices.${params.notice}.body`, values),
    key: notice.id,
  });
  await markNoticeMailed(deps.db, notice.id);
}
