import { plainDate } from '@mot-cua/calendar';
import type { ReadEntry } from '@mot-cua/db';
import type { ResultPaper } from '@mot-cua/documents';
import { printedValues, officialPapers as words } from '@mot-cua/locales';
import { writtenIn } from '@mot-cua/use-cases';
import type { Surroundings } from './forms.ts';
import { agencyHead, issuerOf, sealMark } from './heads.ts';
import type { PaperSubject } from './paper-subject.ts';
import { signer } from './signer.ts';

const lastOf = ({ journal }: PaperSubject, type: string) => journal.findLast(({ entry }) => entry.type === type);

/** A sentence of a service with its `{{answers}}` filled in. */
const filledIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/** The number that was drawn for this paper: the dossier may have a later one by now. */
export const issuedNumber = ({ entry, found }: PaperSubject): string =>
  entry.entry.issued.documentNumber ?? found.dossier.facts.issued.documentNumber ?? '';

/** The kind of a number, as it stands behind it. */
export const resultSymbol = ({ procedure }: Pick<PaperSubject, 'procedure'>): string =>
  procedure.result.symbol.replace(/^[/-]/, '');

/** The result as the service words it, numbered and signed for by the leader who approved it. */
export function resultPaper(subject: PaperSubject, verifyToken: string, { portalUrl }: Surroundings): ResultPaper {
  const { procedure, found, entry, parties, answers, journal } = subject;
  const { result } = procedure.texts.vi;
  const outcome = found.dossier.facts.outcome ?? 'granted';
  const values = printedValues(procedure, {
    answers,
    declared: found.dossier.facts.declared,
    ownerName: parties.owner?.fullName ?? '',
    written: writtenIn(journal),
  });
  const correction = entry.entry.type === 'correctResult' ? entry.entry : null;
  return {
    kind: 'result',
    head: agencyHead(subject),
    number: issuedNumber(subject),
    symbol: resultSymbol(subject),
    issuedOn: plainDate(entry.entry.at),
    title: outcome === 'granted' ? result.title : words.refusalTitle,
    ...(outcome === 'granted' && result.subtitle && { subtitle: result.subtitle }),
    grounds: result.grounds.map((ground) => filledIn(ground, values)),
    ...(outcome === 'granted' && { operative: words.certifies }),
    rows: procedure.result.rows.flatMap((row) => {
      const value = values[row];
      return value ? [{ label: result.rows[row] ?? row, value }] : [];
    }),
    paragraphs: (result.paragraphs[outcome] ?? []).map((paragraph) => filledIn(paragraph, values)),
    signatory: {
      onBehalf: words.capacity,
      capacity: words.signatoryTitle,
      name: signer(correction ? entry : lastOf(subject, 'approve')),
    },
    ...(correction && { replaces: words.replaces(correction.data.number) }),
    mark: sealMark(subject),
    code: found.dossier.facts.issued.dossierCode ?? '',
    verifyUrl: `${portalUrl}/verify/${verifyToken}`,
  };
}

/** The result as its leader signs it: all that was approved, and no number or date yet. */
export function openResultPaper(
  subject: PaperSubject,
  approval: ReadEntry,
  verifyToken: string,
  around: Surroundings,
): ResultPaper {
  const paper = resultPaper(subject, verifyToken, around);
  const { at } = approval.entry;
  return {
    ...{ ...paper, open: true, number: '', issuedOn: plainDate(at) },
    signatory: { ...paper.signatory, name: signer(approval) },
    mark: { signer: signer(approval), agency: issuerOf(subject), at },
  };
}
