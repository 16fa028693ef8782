import type { Answers } from '@mot-cua/workflow';

/** A long answer is found by its beginning. */
const longest = 200;

/** What was declared in words, to be searched by. */
export const declaredText = (answers: Answers): string =>
  Object.values(answers)
    .map((answer) => (typeof answer === 'string' ? answer.slice(0, longest) : ''))
    .join(' ');
