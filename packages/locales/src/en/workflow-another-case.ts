import type { Translated } from '../translated.ts';
import type { anotherCase as vi } from '../vi/workflow-another-case.ts';

export const anotherCase = {
  question: 'Question',
  before: 'As applied for',
  after: 'As proposed',
  same: 'Unchanged',
  caption: 'The case that was applied for, and the one that is proposed',
  fee: 'Fee',
  limit: 'Time limit',
  limitText: '{{limit}}, counted from acceptance',
  papers: 'Papers missing in the new case',
  noPapers: 'No paper is missing.',
  pages: 'To be filled in besides',
  idle: 'Papers that are not needed any more; they stay in the dossier',
  reason: 'The reason of the agency',
} as const satisfies Translated<typeof vi>;
