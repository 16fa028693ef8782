import { plainDate } from '@mot-cua/calendar';
import type { ResultPaper } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import { answerWords, filledIn } from './answer-words.ts';
import type { Surroundings } from './forms.ts';
import { agencyHead, sealMark } from './heads.ts';
import type { PaperSubject } from './paper-subject.ts';
import { said } from './said.ts';
import { signer } from './signer.ts';

const lastOf = ({ journal }: PaperSubject, type: string) => journal.findLast(({ entry }) => entry.type === type);

/** What rules counted anew at the counter wins over what was declared at home. */
const answersNow = ({ answers, found }: PaperSubject): Record<string, string | number> => {
  const declared = Object.entries(found.dossier.facts.declared).filter(([, value]) => typeof value !== 'boolean');
  return { ...answers, ...(Object.fromEntries(declared) as Record<string, string | number>) };
};

/** The result as the service words it, numbered and signed for by the leader who approved it. */
export function resultPaper(subject: PaperSubject, verifyToken: string, { portalUrl }: Surroundings): ResultPaper {
  const { procedure, found, entry, parties } = subject;
  const { result } = procedure.texts.vi;
  const outcome = found.dossier.facts.outcome ?? 'granted';
  const answers = answersNow(subject);
  const draft = lastOf(subject, 'submitForApproval');
  const reason = draft ? said(draft, 'draft') : '';
  const names = procedure.form.flatMap(({ fields }) => fields.map(({ name }) => name));
  const printed = Object.fromEntries(names.map((name) => [name, answerWords(procedure, answers, name)]));
  const values = { ...printed, fullName: parties.owner?.fullName ?? '', reason };
  const { dossierCode = '', documentNumber = '' } = found.dossier.facts.issued;
  return {
    kind: 'result',
    head: agencyHead(subject),
    number: documentNumber,
    symbol: procedure.result.symbol.replace(/^[/-]/, ''),
    issuedOn: plainDate(entry.entry.at),
    title: outcome === 'granted' ? result.title : words.refusalTitle,
    ...(outcome === 'granted' && result.subtitle && { subtitle: result.subtitle }),
    grounds: result.grounds.map((ground) => filledIn(ground, values)),
    ...(outcome === 'granted' && { operative: words.certifies }),
    rows: procedure.result.rows.flatMap((row) => {
      const value = row === 'fullName' ? values.fullName : printed[row];
      return value ? [{ label: result.rows[row] ?? row, value }] : [];
    }),
    paragraphs: (result.paragraphs[outcome] ?? []).map((paragraph) => filledIn(paragraph, values)),
    signatory: {
      onBehalf: words.capacity,
      capacity: words.signatoryTitle,
      name: signer(lastOf(subject, 'approve')),
    },
    mark: sealMark(subject),
    code: dossierCode,
    verifyUrl: `${portalUrl}/verify/${verifyToken}`,
  };
}
