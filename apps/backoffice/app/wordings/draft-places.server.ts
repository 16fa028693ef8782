import { translatorFor } from '@mot-cua/locales';
import { type Answered, answerText } from '../dossier/answer-text.server.ts';

/** What a draft may say of a dossier, or of the sample of a service. */
export interface DraftSubject extends Answered {
  ownerName: string;
  code: string;
  /** Findings, and what other agencies answered, one a line. */
  findings: readonly string[];
  /** Of a refusal. */
  ground: string;
}

const vi = translatorFor('vi');

/** What stands in a place of the words for a draft: in Vietnamese, as it is printed; nothing where nothing was answered. */
export function draftPlaces(subject: DraftSubject): (name: string) => string {
  const { ownerName, code, findings, ground, agencies, procedure, answers } = subject;
  const general: Readonly<Record<string, string>> = {
    ...{ ownerName, ground, dossierCode: code },
    agencyName: agencies.competent.name,
    resultName: procedure.texts.vi.result.name,
    findings: findings.join('\n'),
  };
  const fields = procedure.form.flatMap((page) => page.fields);
  return (name) => {
    const known = general[name];
    if (known !== undefined) return known;
    const field = fields.find((each) => each.name === name);
    return field && answers[name] !== undefined ? answerText(field, subject, vi) : '';
  };
}
