import { createHash } from 'node:crypto';
import { pinnedProcedure } from '@mot-cua/catalog';
import {
  findIssuedPaper,
  findVerifyToken,
  type IssuedPaper,
  issuedPapersOf,
  issuingAgency,
  legalNow,
  readDossier,
  readJournal,
  readParties,
} from '@mot-cua/db';
import { checkSeal, type SealReport } from '@mot-cua/documents';
import type { Locale } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
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

async function paperOf({ db }: Pick<Deps, 'db'>, issued: IssuedPaper): Promise<VerifyView['paper']> {
  const { dossierId } = issued;
  const [found, parties, issuer, papers, journal] = await Promise.all([
    readDossier(db, dossierId),
    readParties(db, dossierId),
    issuingAgency(db, issued),
    issuedPapersOf(db, dossierId),
    readJournal(db, dossierId),
  ]);
  if (!found || !parties) return null;
  const { texts } = pinnedProcedure(found.dossier.procedureCode, found.dossier.procedureVersion);
  return {
    number: issued.number ?? '',
    title: { vi: texts.vi.result.name, en: texts.en.result.name },
    agency: agencyName(issuer ?? parties.competentAgency, found.dossier.facts.competentAgencyId),
    issuedOn: issued.createdAt,
    owner: maskedName(parties.owner?.fullName ?? ''),
    standing: resultStanding(issued, papers, journal),
  };
}

type Needed = Pick<Deps, 'db' | 'files' | 'authority'>;

/** The result behind a QR code: the stored file is checked now, not what was once believed. */
export async function verifyResult(deps: Needed, { token }: { token: string }): Promise<VerifyView | null> {
  const issued = await findIssuedPaper(deps.db, token);
  if (issued?.kind !== 'result') return null;
  const [bytes, now] = await Promise.all([deps.files.get(issued.sha256), legalNow(deps.db)]);
  if (!bytes) throw new Error(`The result ${issued.id} is not in the file store`);
  const [seal, paper] = await Promise.all([checkSeal(bytes, deps.authority, new Date(now)), paperOf(deps, issued)]);
  return { seal, paper };
}

/** A file that somebody holds: its seal is checked, and whether it is, byte for byte, in the register. */
export async function verifyFile(deps: Needed, bytes: Uint8Array): Promise<VerifyView> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [token, now] = await Promise.all([findVerifyToken(deps.db, sha256), legalNow(deps.db)]);
  const issued = token ? await findIssuedPaper(deps.db, token) : null;
  const [seal, paper] = await Promise.all([
    checkSeal(bytes, deps.authority, new Date(now)),
    issued ? paperOf(deps, issued) : null,
  ]);
  return { seal, paper };
}
