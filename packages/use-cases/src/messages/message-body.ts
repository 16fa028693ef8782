import { normaliseText, type PageProblems } from '@mot-cua/workflow';

/** Characters of one message. */
export const longestMessage = 2000;

/** How many messages may wait for an answer at once: more help nobody, and one who is upset can still go on to call. */
export const mostWaiting = 5;

/** What was written, cleaned; or what is wrong with it. */
export function messageBody(text: string): { body: string } | { problems: PageProblems } {
  const body = normaliseText(text);
  if (body === '') return { problems: { message: { code: 'required' } } };
  if (body.length > longestMessage) {
    return { problems: { message: { code: 'tooLong', params: { max: longestMessage } } } };
  }
  return { body };
}
