import type { Form04 } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import { type Surroundings, serial } from './forms.ts';
import { agencyHead, applicant, issuerOf, procedureName, sealMark } from './heads.ts';
import type { PaperSubject } from './paper-subject.ts';
import { said } from './said.ts';
import { signer } from './signer.ts';

/** Form 04: why the result is late, the apology, and the one new appointment (Decree 61/2018, art. 19.9). */
export function apologyLetter(subject: PaperSubject, { portalUrl }: Surroundings): Form04 {
  const { found, entry, handlerName } = subject;
  const { clock, acceptedAt, issued } = found.dossier.facts;
  const given = clock?.extensions.find(({ kind }) => kind === 'apology');
  if (!given || !acceptedAt) throw new Error('A letter of apology stems from a new appointment');
  return {
    kind: 'form04',
    head: agencyHead(subject),
    number: serial(subject),
    code: issued.dossierCode ?? '',
    issuedAt: entry.entry.at,
    agency: issuerOf(subject),
    applicant: applicant(subject),
    procedure: procedureName(subject),
    receivedAt: acceptedAt,
    promisedAt: given.from,
    newDueAt: given.to,
    reason: said(entry, 'reason'),
    contact: { name: handlerName || words.desk, site: new URL(portalUrl).host },
    recipients: [...words.apologyRecipients],
    signatory: { onBehalf: words.capacity, capacity: words.signatoryTitle, name: signer(entry) },
    mark: sealMark(subject),
    lookupUrl: `${portalUrl}/my/${found.dossier.id}`,
  };
}
