import type { RawAnswers } from '@mot-cua/workflow';
import type { Say } from './say.ts';

/** What a clerk found of one paper, in words that the applicant will read; `fault` is empty where nothing is wrong. */
export interface CheckedPaper {
  /** As a supplement asks for it: `paper:name`. */
  item: string;
  name: string;
  fault: string;
  comment: string;
}

const isFault = (fault: string): fault is 'missing' | 'wrong' => fault === 'missing' || fault === 'wrong';

/** The request for a supplement that follows from a check of the papers: exactly these papers, each with what was said of it. */
export function supplementFrom(papers: readonly CheckedPaper[], { t }: Pick<Say, 't'>): RawAnswers {
  const faulty = papers.flatMap(({ item, name, fault, comment }) =>
    isFault(fault) ? [{ item, said: [`${name}: ${t(`backoffice:faults.said.${fault}`)}.`, comment.trim()] }] : [],
  );
  return {
    items: faulty.map(({ item }) => item).join('\n'),
    reason: faulty.map(({ said }) => said.filter(Boolean).join(' ')).join('\n'),
  };
}
