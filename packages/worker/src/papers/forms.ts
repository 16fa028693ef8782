import type { Form01, Form02, Form03, Slip } from '@mot-cua/documents';
import { formatLimit, formatLookupCode, formatMoney, translatorFor, officialPapers as words } from '@mot-cua/locales';
import { beyondOf } from '@mot-cua/workflow';
import { applicant, contact, deskHead, deskName, officer, procedureName, sealMark } from './heads.ts';
import type { PaperSubject } from './paper-subject.ts';
import { said } from './said.ts';

export interface Surroundings {
  portalUrl: string;
}

const filed = ({ procedure, parts, found }: PaperSubject) => {
  const { papers } = procedure.texts.vi;
  const onPaper = (found.dossier.facts.onPaper ?? []).map((name) => ({
    name: papers[name]?.name ?? name,
    form: words.onPaper,
  }));
  const uploaded = parts.map(({ paper, name }) => ({
    name: papers[paper]?.name ?? paper,
    form: words.electronic,
    note: name,
  }));
  const originals = procedure.papers
    .filter(({ handIn }) => handIn === 'original')
    .map(({ name }) => ({ name: papers[name]?.name ?? name, form: words.original }));
  return [{ name: words.declaration, form: words.electronic }, ...onPaper, ...uploaded, ...originals];
};

const followUrl = ({ found }: PaperSubject, { portalUrl }: Surroundings): string =>
  `${portalUrl}/my/${found.dossier.id}`;

/** Where anybody who holds the paper sees how far the dossier is, without signing in. */
function trackUrl({ found }: PaperSubject, { portalUrl }: Surroundings): string {
  const asked = new URLSearchParams({ code: found.code ?? found.provisionalNumber, lookup: found.lookupCode });
  return `${portalUrl}/track?${asked}`;
}

/** Whoever signs for having handed it in: the owner, or who did it for them. */
const submitter = ({ parties, ...subject }: PaperSubject): string =>
  parties.submitter?.fullName ?? applicant({ parties, ...subject }).name;

/** That somebody else brought it, and by which paper. */
function broughtNote({ parties, journal }: PaperSubject): string[] {
  const { owner, submitter: by } = parties;
  if (!by || by.id === owner?.id) return [];
  const sent = journal.find(({ entry }) => entry.type === 'submit');
  return [words.broughtBy(by.fullName, sent ? said(sent, 'authority') : '')];
}

/** What of the fee the applicant was spared, and by which law. */
function exemptNote({ found, procedure }: PaperSubject): string[] {
  const { exemption } = found.dossier.facts.fee;
  if (exemption?.standing !== 'confirmed') return [];
  const basis = procedure.tariff?.exemptions?.find(({ category }) => category === exemption.category)?.legalBasis;
  const { t } = translatorFor('vi');
  const category = t(`workflow:exemptions.${exemption.category}`);
  return basis ? [words.exempted(formatMoney('vi', exemption.amount), category, basis)] : [];
}

/** Which agency settles what another one takes in. */
function beyondNote({ found, parties }: PaperSubject): string[] {
  const [here, there] = [parties.receivingAgency?.nameVi ?? '', parties.competentAgency?.nameVi ?? ''];
  return beyondOf(found.dossier.facts) ? [words.settledElsewhere(here, there)] : [];
}

/** Where the applicant gets the result: of two desks by its name. */
function resultPlace({ found, parties }: PaperSubject): string {
  const { facts } = found.dossier;
  const beyond = beyondOf(facts);
  if (!beyond || facts.resultChannel !== 'desk') return words.resultPlaces[facts.resultChannel];
  const agency = beyond.resultAt === 'receiving' ? parties.receivingAgency : parties.competentAgency;
  return words.resultDesk(agency?.nameVi ?? '');
}

/** Form 01: the receipt with the appointment. */
export function form01(subject: PaperSubject, around: Surroundings): Form01 {
  const { found, procedure, entry } = subject;
  const { clock, fee, issued, channel } = found.dossier.facts;
  return {
    kind: 'form01',
    head: deskHead(subject),
    code: issued.dossierCode ?? '',
    copies: channel === 'counter' ? ['applicant', 'keep'] : ['applicant'],
    desk: deskName(subject),
    applicant: applicant(subject),
    procedure: procedureName(subject),
    papers: filed(subject),
    sets: 1,
    timeLimit: formatLimit('vi', procedure.law.limit),
    receivedAt: entry.entry.at,
    dueAt: clock?.originalDueAt ?? null,
    resultPlace: resultPlace(subject),
    feeDong: fee.amount,
    notes: [
      ...beyondNote(subject),
      ...broughtNote(subject),
      ...exemptNote(subject),
      ...(procedure.law.clock.supplement === 'restart' ? [words.restartNote] : []),
    ],
    submitter: submitter(subject),
    receiver: officer(subject),
    mark: sealMark(subject),
    lookupCode: formatLookupCode(subject.found.lookupCode),
    lookupUrl: trackUrl(subject, around),
  };
}

const itemName = ({ procedure }: PaperSubject, item: string): string => {
  const [kind, name = ''] = item.split(':');
  const { papers, fields } = procedure.texts.vi;
  return (kind === 'paper' ? papers[name]?.name : fields[name]?.label) ?? name;
};

/** The number of a form: that of the application, and the entry of its journal. */
export const serial = (subject: PaperSubject): string =>
  `${subject.found.provisionalNumber}/${subject.entry.entry.seq}`;

/** Form 02: all that is missing, asked for once. */
export function form02(subject: PaperSubject, around: Surroundings): Form02 {
  const { found, entry } = subject;
  const items = entry.entry.type === 'askSupplement' ? entry.entry.data.items : [];
  const { waitUntil, issued } = found.dossier.facts;
  return {
    kind: 'form02',
    head: deskHead(subject),
    number: serial(subject),
    ...(issued.dossierCode && { code: issued.dossierCode }),
    issuedAt: entry.entry.at,
    desk: deskName(subject),
    applicant: applicant(subject),
    procedure: procedureName(subject),
    papers: items.map((item) => ({ name: itemName(subject, item), copy: 1 })),
    reason: said(entry, 'reason'),
    ...(waitUntil && { deadlineAt: waitUntil }),
    guidance: words.supplementGuidance,
    contact: contact(subject, around.portalUrl),
    officer: officer(subject),
    mark: sealMark(subject),
    lookupUrl: `${followUrl(subject, around)}/supplement`,
  };
}

/** Form 03: the refusal, with its reason and its ground. */
export function form03(subject: PaperSubject, around: Surroundings): Form03 {
  const { procedure, entry } = subject;
  const ground = entry.entry.type === 'refuse' ? entry.entry.data.ground : '';
  return {
    kind: 'form03',
    head: deskHead(subject),
    number: serial(subject),
    issuedAt: entry.entry.at,
    desk: deskName(subject),
    applicant: applicant(subject),
    procedure: procedureName(subject),
    reason: said(entry, 'reason'),
    ground: procedure.texts.vi.refusalGrounds[ground] ?? ground,
    guidance: words.refusalGuidance,
    contact: contact(subject, around.portalUrl),
    submitter: applicant(subject).name,
    receiver: officer(subject),
    mark: sealMark(subject),
    lookupUrl: followUrl(subject, around),
  };
}

/** The citizen's slip: a number to name the application by, until it has its code. */
export function slip(subject: PaperSubject, around: Surroundings): Slip {
  return {
    kind: 'slip',
    portal: words.portal,
    agency: subject.parties.competentAgency?.nameVi ?? '',
    provisionalNumber: subject.found.provisionalNumber,
    submittedAt: subject.entry.entry.at,
    applicant: applicant(subject),
    procedure: procedureName(subject),
    papers: filed(subject).map(({ name }) => ({ name })),
    next: [...words.next],
    lookupCode: formatLookupCode(subject.found.lookupCode),
    lookupUrl: trackUrl(subject, around),
  };
}
