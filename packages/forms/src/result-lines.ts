import { printedValues, resultFieldName } from '@mot-cua/locales';
import type { CommuneView, DossierView } from '@mot-cua/use-cases';
import { resultFields } from '@mot-cua/workflow';
import { answerText } from './answer-text.ts';
import type { Say } from './say.ts';

/** One field of a result: what stands there now, and what was declared for it. */
export interface ResultLine {
  field: string;
  label: string;
  now: string;
  /** Null for what was not asked. */
  declared: string | null;
}

type Shown = Pick<DossierView, 'procedure' | 'dossier' | 'answers' | 'filling'> & { agency: CommuneView };

/** The fields of a result as it was issued last, in the order of the paper. */
export function resultLines({ procedure, dossier, answers, filling, agency }: Shown, say: Say): ResultLine[] {
  const { outcome, declared } = dossier.facts;
  const printed = printedValues(procedure, { answers, declared, ...filling });
  const questions = procedure.form.flatMap(({ fields }) => fields);
  const texts = procedure.texts[say.locale];
  return resultFields(procedure, outcome ?? 'granted').map((field) => {
    const question = questions.find(({ name }) => name === field);
    const isAnswered = question && answers[field] !== undefined;
    return {
      field,
      label: resultFieldName(say.locale, texts, field),
      now: printed[field] ?? '',
      declared: isAnswered ? answerText(question, { texts, answers, communes: [agency] }, say) : null,
    };
  });
}
