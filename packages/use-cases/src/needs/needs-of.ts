import { instantAt } from '@mot-cua/calendar';
import {
  type Answers,
  decidingQuestions,
  declaredFrom,
  exemptionClaimed,
  type FormPage,
  feeFor,
  type PageProblems,
  type PaperComponent,
  type Procedure,
  parsePage,
  pruned,
  type RawAnswers,
  type Today,
  type Visit,
  visible,
  visitsOf,
} from '@mot-cua/workflow';

/** What one case of a service asks for. */
export interface Needs {
  answers: Answers;
  papers: readonly PaperComponent[];
  /** In whole đồng. */
  fee: number;
  /** What the answers claim to be spared. */
  exemption: ReturnType<typeof exemptionClaimed>;
  visits: readonly Visit[];
}

/** The questions that decide it, as one page; without any where every case is the same. */
export const needsPage = (procedure: Procedure): FormPage => ({ name: 'needs', fields: decidingQuestions(procedure) });

/** What is needed in the case that the answers tell; or what is still to be answered. Pure. */
export function needsOf(
  procedure: Procedure,
  raw: RawAnswers,
  today: Today,
): { needs: Needs } | { problems: PageProblems } {
  const parsed = parsePage(needsPage(procedure), raw, {}, today);
  if (Object.keys(parsed.problems).length > 0) return { problems: parsed.problems };
  const answers = pruned(procedure.form, parsed.answers);
  const papers = visible(procedure.papers, answers);
  const declared = declaredFrom(procedure.form, answers);
  const { tariff } = procedure;
  const fee = tariff ? feeFor(tariff, declared) : 0;
  const exemption = tariff && exemptionClaimed(tariff, declared, instantAt(today.today, '12:00'));
  return { needs: { answers, papers, fee, exemption, visits: visitsOf({ ...procedure, papers }) } };
}
