import {
  type Answer,
  type Answers,
  type Declared,
  type Dossier,
  decidingQuestions,
  declaredFrom,
  feeInCase,
  missing,
  type Procedure,
  pruned,
  type Today,
  visible,
} from '@mot-cua/workflow';

/** A question that decides the case, as it is answered and as it would be; null where it is not asked. */
interface Answered {
  name: string;
  before: Answer | null;
  after: Answer | null;
}

/** What another case of a service comes to for an application: what is kept, what is asked for besides, what it costs. */
export interface ComparedCases {
  /** All answers in the other case: the same where the questions are the same. */
  answers: Answers;
  declared: Declared;
  changed: readonly Answered[];
  /** What the other case asks for and the application does not hold. */
  missingPapers: readonly string[];
  missingPages: readonly string[];
  /** What the other case does not ask for any more; it stays with the dossier. */
  idlePapers: readonly string[];
  fee: { before: number; after: number };
}

/** Pure. `held`: the papers that were handed in, as files or at the counter. */
export function compareCases(
  procedure: Procedure,
  dossier: Dossier,
  { before, told, held }: { before: Answers; told: Answers; held: readonly string[] },
  today: Today,
): ComparedCases {
  const names = decidingQuestions(procedure).map(({ name }) => name);
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !names.includes(name)));
  const answers = pruned(procedure.form, { ...kept, ...told });
  const declared = declaredFrom(procedure.form, answers);
  const asked = missing(procedure, answers, held, today);
  const wanted = visible(procedure.papers, answers).map(({ name }) => name);
  const { facts } = dossier;
  return {
    answers,
    declared,
    changed: names.flatMap((name) => {
      const [was, is] = [before[name] ?? null, answers[name] ?? null];
      return was === is ? [] : [{ name, before: was, after: is }];
    }),
    missingPapers: asked.papers,
    missingPages: asked.pages,
    idlePapers: held.filter((paper) => !wanted.includes(paper)),
    fee: { before: facts.fee.amount, after: feeInCase(procedure, facts, declared) },
  };
}
