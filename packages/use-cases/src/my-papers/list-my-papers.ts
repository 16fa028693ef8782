import { type Instant, plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { type KeptPaper, keptPapersOf, legalNow } from '@mot-cua/db';
import { actsFor, may, reachesProcedure } from '@mot-cua/policy';
import type { Locale } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** A paper in a person's own store. */
export interface MyPaper {
  sha256: string;
  source: KeptPaper['source'];
  id: string;
  dossierId: string;
  /** Which paper of its procedure it was; `result` for a result. */
  paper: string;
  title: Record<Locale, string>;
  procedure: Record<Locale, string>;
  fileName: string;
  size: number;
  mime: string;
  at: Instant;
  expiresOn: string | null;
  expired: boolean;
  /** The references of the dossiers that it is part of, as far as the reader sees them. */
  usedIn: string[];
}

function titleOf(
  { source, paper, name }: KeptPaper,
  texts: Pick<ReturnType<typeof pinnedProcedure>, 'texts'>['texts'],
) {
  const inLocale = (locale: Locale): string =>
    source === 'result' ? texts[locale].result.name : (texts[locale].papers[paper]?.name ?? name);
  return { vi: inLocale('vi'), en: inLocale('en') };
}

const myPaper = (kept: KeptPaper, today: string): MyPaper => {
  const { sha256, source, id, dossierId, paper, name, size, mime, at, expiresOn, usedIn } = kept;
  const { texts } = pinnedProcedure(kept.procedureCode, kept.procedureVersion);
  return {
    ...{ sha256, source, id, dossierId, paper, size, mime, at, expiresOn, usedIn },
    fileName: name,
    title: titleOf(kept, texts),
    procedure: { vi: texts.vi.name, en: texts.en.name },
    expired: expiresOn !== null && expiresOn < today,
  };
};

/** The papers and results of a person, or of whom they act for as far as the mandate reaches, newest first; each once. */
export async function listMyPapers({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<MyPaper[]> {
  if (may('ownPapers', citizen) !== 'yes') return [];
  const [kept, now] = await Promise.all([keptPapersOf(db, actsFor(citizen)), legalNow(db)]);
  const today = plainDate(now);
  return kept
    .filter(({ procedureCode }) => reachesProcedure(citizen, procedureCode))
    .map((paper) => myPaper(citizen.mandate?.procedures ? { ...paper, usedIn: [] } : paper, today));
}
