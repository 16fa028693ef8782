/** The questions of the help page by what they are about; their words are in the locales. */
export const helpGroups = [
  { group: 'find', questions: ['unknownName', 'levels'] },
  { group: 'apply', questions: ['account', 'save', 'files', 'wrong'] },
  { group: 'money', questions: ['paid', 'refund'] },
  { group: 'follow', questions: ['waiting', 'supplement', 'late', 'withdraw'] },
  { group: 'result', questions: ['genuine', 'lost', 'unhappy'] },
  { group: 'safety', questions: ['code'] },
] as const;

export type HelpQuestion = (typeof helpGroups)[number]['questions'][number];

export const helpAddress = (question: HelpQuestion): string => `/help#${question}`;
