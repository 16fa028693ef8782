import { pinnedProcedure } from '@mot-cua/catalog';
import {
  findStaff,
  type IssuedPaper,
  issuedPapersOf,
  type Part,
  type Parties,
  type ReadEntry,
  readAnswers,
  readDossier,
  readJournal,
  readParties,
  readParts,
  type StoredDossier,
} from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import type { Answers, Procedure } from '@mot-cua/workflow';

/** All that a paper about a dossier may say: its state now, and its journal up to the entry that asked for the paper. */
export interface PaperSubject {
  found: StoredDossier;
  procedure: Procedure;
  parties: Parties;
  /** Who has the dossier in hand; empty while nobody has. */
  handlerName: string;
  answers: Answers;
  parts: readonly Part[];
  entry: ReadEntry;
  journal: readonly ReadEntry[];
  issued: readonly IssuedPaper[];
}

/** Reads what a paper stems from; the entry must be in the journal, as the promise was made with it. */
export async function paperSubject({ db }: Pick<Deps, 'db'>, dossierId: string, seq: number): Promise<PaperSubject> {
  const [found, parties, revisions, parts, journal, issued] = await Promise.all([
    readDossier(db, dossierId),
    readParties(db, dossierId),
    readAnswers(db, dossierId),
    readParts(db, dossierId),
    readJournal(db, dossierId),
    issuedPapersOf(db, dossierId),
  ]);
  const entry = journal.find((each) => each.entry.seq === seq);
  if (!found || !parties || !entry) throw new Error(`The dossier ${dossierId} has no journal entry ${seq}`);
  const { handlerId } = found.dossier.facts;
  const handler = handlerId ? await findStaff(db, { id: handlerId }) : null;
  return {
    found,
    parties,
    handlerName: handler?.fullName ?? '',
    journal: journal.filter((each) => each.entry.seq <= seq),
    issued,
    entry,
    procedure: pinnedProcedure(found.dossier.procedureCode, found.dossier.procedureVersion),
    answers: revisions[0]?.answers ?? {},
    parts: parts.filter(({ supersededAt }) => supersededAt === null),
  };
}
