import type { Receipt } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import type { Surroundings } from './forms.ts';
import { agencyHead, applicant, officer, procedureName, sealMark } from './heads.ts';
import type { PaperSubject } from './paper-subject.ts';

/** The receipt of a fee: what was paid, for what, how, and under which order. */
export function receipt(subject: PaperSubject, { portalUrl }: Surroundings): Receipt {
  const { found, procedure, entry } = subject;
  if (entry.entry.type !== 'confirmPayment') throw new Error('A receipt stems from a payment');
  const { amount, orderRef, receivedBy } = entry.entry.data;
  const { name, address } = applicant(subject);
  return {
    kind: 'receipt',
    head: agencyHead(subject),
    symbol: words.receiptSymbol,
    number: `${found.provisionalNumber}-${entry.entry.seq}`,
    payer: { name, address },
    dossierCode: found.code ?? found.provisionalNumber,
    procedure: procedureName(subject),
    items: [{ content: words.chargeContent(procedure.texts.vi.name), amountDong: amount }],
    method: words.methods[receivedBy],
    order: orderRef,
    transaction: orderRef,
    paidAt: entry.entry.at,
    collector: officer(subject),
    mark: sealMark(subject),
    lookupUrl: `${portalUrl}/my/${found.dossier.id}`,
  };
}
