import { createHash } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import {
  findIssuedPaper,
  findVerifyToken,
  type IssuedPaper,
  issuedPapersOf,
  issuingAgency,
  legalNow,
  type ReadEntry,
  readDossier,
  readJournal,
  readParties,
} from '@mot-cua/db';
import { checkSeal, type SealReport } from '@mot-cua/documents';
import type { Locale } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { checkResult } from './check-result.ts';
import { type ResultStanding, resultStanding } from './result-standing.ts';

/** What anybody may know of a result: whether it is genuine, and the least that tells which one it is. */
export interface VerifyView {
  seal: SealReport;
  /** Null when the paper is not one of this city's register. */
  paper: {
    number: string;
    title: Record<Locale, string>;
    agency: AgencyName;
    issuedOn: string;
    /** Initials of all names but the last. */
    owner: string;
    standing: ResultStanding;
  } | null;
}

/** «Nguyễn Thị Lan» becomes «N. T. Lan». */
const maskedName = (name: string): string => {
  const words = name.split(' ');
  return words.map((word, place) => (place === words.length - 1 ? word : `${word.charAt(0)}.`)).join(' ');
};

interface AboutPaper {
  paper: VerifyView['paper'];
  journal: readonly ReadEntry[];
}

async function paperOf({ db }: Pick<Deps, 'db'>, issued: IssuedPaper): Promise<AboutPaper> {
  const { dossierId } = issued;
  const [found, parties, issuer, papers, journal] = await Promise.all([
    readDossier(db, dossierId),
    readParties(db, dossierId),
    issuingAgency(db, issued),
    issuedPapersOf(db, dossierId),
    readJournal(db, dossierId),
  ]);
  if (!found || !parties) return { paper: null, journal };
  const { texts } = pinnedProcedure(found.dossier.procedureCode, found.dossier.procedureVersion);
  const paper = {
    number: issued.number ?? '',
    title: { vi: texts.vi.result.name, en: texts.en.result.name },
    agency: agencyName(issuer ?? parties.competentAgency, found.dossier.facts.competentAgencyId),
    issuedOn: issued.createdAt,
    owner: maskedName(parties.owner?.fullName ?? ''),
    standing: resultStanding(issued, papers, journal),
  };
  return { paper, journal };
}

type Needed = Pick<Deps, 'db' | 'files' | 'authority'>;

async function viewOf(deps: Needed, issued: IssuedPaper, bytes: Uint8Array, now: Instant): Promise<VerifyView> {
  const { paper, journal } = await paperOf(deps, issued);
  return { seal: await checkResult(deps, issued, { bytes, journal, now }), paper };
}

/** The result behind a QR code: the stored file is checked now, not what was once believed. */
export async function verifyResult(deps: Needed, { token }: { token: string }): Promise<VerifyView | null> {
  const issued = await findIssuedPaper(deps.db, token);
  if (issued?.kind !== 'result') return null;
  const [bytes, now] = await Promise.all([deps.files.get(issued.sha256), legalNow(deps.db)]);
  if (!bytes) throw new Error(`The result ${issued.id} is not in the file store`);
  return viewOf(deps, issued, bytes, now);
}

/** A file that somebody holds: its signatures are checked, and whether it is, byte for byte, in the register. */
export async function verifyFile(deps: Needed, bytes: Uint8Array): Promise<VerifyView> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [token, now] = await Promise.all([findVerifyToken(deps.db, sha256), legalNow(deps.db)]);
  const issued = token ? await findIssuedPaper(deps.db, token) : null;
  if (issued) return viewOf(deps, issued, bytes, now);
  return { seal: await checkSeal(bytes, deps.authority, new Date(now)), paper: null };
}
