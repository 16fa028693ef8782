import { type Part, type ReadEntry, readAnswers, readJournal, readParts, type StoredDossier } from '@mot-cua/db';
import { type Answers, beyondOf, type Dossier, type GivenPaper, type Procedure, visible } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';

/** What a hand-over is about: the lines to be counted by the desk that gives, and those that were given last. */
export interface Bundle {
  toGive: readonly GivenPaper[];
  given: readonly GivenPaper[];
}

const nothing: Bundle = { toGive: [], given: [] };

/** The signed form and the result, beside the papers that the service names. */
const formLine = 'form';
const resultLine = 'result';

const lastGiven = (journal: readonly ReadEntry[]): readonly GivenPaper[] =>
  journal.flatMap(({ entry }) => (entry.type === 'giveOver' ? [entry.data.papers] : [])).at(-1) ?? [];

const hasPaper = ({ originals, copies }: GivenPaper): boolean => originals + copies > 0;

interface Contents {
  procedure: Procedure;
  dossier: Dossier;
  answers: Answers;
  parts: readonly Part[];
  journal: readonly ReadEntry[];
}

/** What was handed in, as it is known: what was scanned, and what was brought on paper or counted before. */
function handedIn({ procedure, dossier, answers, parts }: Contents, before: readonly GivenPaper[]): GivenPaper[] {
  const { onPaper = [] } = dossier.facts;
  // An original that was only shown went home with the applicant.
  const kept = visible(procedure.papers, answers).filter(({ handIn }) => handIn !== 'original');
  const names = kept.map(({ name }) => name);
  return [formLine, ...names].map((paper) => {
    const counted = before.find((line) => line.paper === paper);
    return {
      paper,
      originals: counted?.originals ?? (onPaper.includes(paper) ? 1 : 0),
      copies: counted?.copies ?? 0,
      scans: paper === formLine ? 1 : parts.filter((part) => part.paper === paper && !part.supersededAt).length,
    };
  });
}

/** What goes back to the desk where the result is fetched: the result, and what came on paper. */
const broughtBack = (before: readonly GivenPaper[]): GivenPaper[] => [
  { paper: resultLine, originals: 1, copies: 0, scans: 0 },
  ...before.filter((line) => line.paper !== resultLine && hasPaper(line)).map((line) => ({ ...line, scans: 0 })),
];

function bundleIn(contents: Contents): Bundle {
  const beyond = beyondOf(contents.dossier.facts);
  if (!beyond) return nothing;
  const given = lastGiven(contents.journal);
  return { given, toGive: beyond.at === 'receiving' ? handedIn(contents, given) : broughtBack(given) };
}

/** The bundle of a dossier on its way between two agencies; nothing of any other. */
export async function readBundle(
  { db }: Pick<Deps, 'db'>,
  { dossier }: StoredDossier,
  procedure: Procedure,
): Promise<Bundle> {
  if (!beyondOf(dossier.facts)) return nothing;
  const [revisions, parts, journal] = await Promise.all([
    readAnswers(db, dossier.id),
    readParts(db, dossier.id),
    readJournal(db, dossier.id),
  ]);
  return bundleIn({ procedure, dossier, answers: revisions[0]?.answers ?? {}, parts, journal });
}
