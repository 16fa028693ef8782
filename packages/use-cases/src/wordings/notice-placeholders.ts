import type { Told } from '@mot-cua/workflow';

const always = ['reference', 'procedure', 'agency', 'link'] as const;

export type NoticePlaceholder = (typeof always)[number] | 'due' | 'amount';

/** Notices that tell a date, or an amount: what the reader must not miss. */
const tells: Partial<Record<Told, 'due' | 'amount'>> = {
  accepted: 'due',
  supplementAsked: 'due',
  verificationStarted: 'due',
  fixAsked: 'due',
  draftToConfirm: 'due',
  apology: 'due',
  dateMoved: 'due',
  feeDue: 'amount',
  feePaid: 'amount',
  refundMade: 'amount',
  exemptionDeclined: 'amount',
};

/** What may be filled into the text of a notice, and what must be. The line above it names the dossier, and no more. */
export function noticePlaceholders(kind: Told) {
  const told = tells[kind];
  const body: readonly NoticePlaceholder[] = told ? [...always, told] : always;
  const needed: readonly NoticePlaceholder[] = told ? ['link', told] : ['link'];
  return { subject: ['reference'] as const, body, needed };
}
