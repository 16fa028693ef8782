import type { AgencyHead, Applicant, Contact, SignatureMark } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import { beyondOf } from '@mot-cua/workflow';
import type { PaperSubject } from './paper-subject.ts';
import { signer } from './signer.ts';

const decided: readonly string[] = ['approve', 'correctResult'];

/** The desk that took it in for another agency answers for the papers that it gives out itself. */
const givesItself = ({ found, entry }: PaperSubject): boolean => {
  const { facts } = found.dossier;
  return beyondOf(facts) !== null && entry.entry.agencyId === facts.receivingAgencyId;
};

/** What was decided was decided by the agency of that day; it may have been taken over since. */
function nameOf(subject: PaperSubject): string {
  const { parties, entry } = subject;
  if (decided.includes(entry.entry.type)) return entry.agencyName ?? '';
  return (givesItself(subject) ? parties.receivingAgency : parties.competentAgency)?.nameVi ?? '';
}

/** The agency that answers for the papers of a dossier. */
export const issuerOf = (subject: PaperSubject): string => words.committee(nameOf(subject));

export const agencyHead = (subject: PaperSubject): AgencyHead => ({
  superior: words.city,
  name: issuerOf(subject).toUpperCase(),
  place: words.place,
});

export const deskHead = (subject: PaperSubject): AgencyHead => ({
  superior: issuerOf(subject).toUpperCase(),
  name: words.desk.toUpperCase(),
  place: words.place,
});

/** The desk with the address that its agency has said, as of the day on which the paper is made. */
export function deskName(subject: PaperSubject): string {
  const address = subject.parties.competentAgency?.address;
  return [`${words.desk} ${nameOf(subject)}`, ...(address ? [address] : [])].join(', ');
}

export const applicant = ({ parties, answers }: PaperSubject): Applicant => ({
  name: parties.owner?.fullName ?? '',
  address: String(answers.address ?? parties.owner?.addressDetail ?? ''),
  phone: String(answers.phone ?? parties.owner?.phone ?? ''),
  email: String(answers.email ?? parties.owner?.email ?? ''),
});

export const procedureName = ({ procedure }: PaperSubject) => ({
  name: procedure.texts.vi.officialName,
  code: procedure.code,
});

export const officer = ({ entry }: PaperSubject): string => signer(entry);

export const contact = (subject: PaperSubject, portalUrl: string): Contact => ({
  name: officer(subject),
  phone: subject.parties.competentAgency?.phone ?? '',
  site: new URL(portalUrl).host,
});

/** The visible mark of the agency's seal, which every paper of the agency carries. */
export const sealMark = (subject: PaperSubject): SignatureMark => ({
  signer: issuerOf(subject),
  at: subject.entry.entry.at,
});
