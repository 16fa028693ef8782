import { askIndex, type Found } from './ask-index.ts';
import { type Findable, indexTexts } from './index-texts.ts';
import { meantWords } from './meant-words.ts';

/** Reads texts once and answers questions about them: what fits, best first; nothing for a question without words. */
export function searchable<Item>(findables: readonly Findable<Item>[]): (question: string) => Found<Item>[] {
  const index = indexTexts(findables);
  return (question) => askIndex(index, meantWords(question));
}
