import smallWords from './small-words.json' with { type: 'json' };
import synonyms from './synonyms.json' with { type: 'json' };
import { type TypedWord, typedWords } from './typed-word.ts';

const longestQuestion = 200;

const small = smallWords.flatMap(typedWords);
const expressions = Object.entries(synonyms).map(([said, meant]) => ({
  said: typedWords(said),
  meant: typedWords(meant),
}));

const same = (a: TypedWord, b: TypedWord): boolean => a.plain === b.plain && a.marks === b.marks;

/** Without marks only several words together are sure enough: `de` is far more often `để` than `đẻ`. */
function begins(words: readonly TypedWord[], said: readonly TypedWord[]): boolean {
  const bare = said.length > 1 && words.slice(0, said.length).every(({ marks }) => marks === '');
  return said.every((word, place) => {
    const typed = words[place];
    return typed !== undefined && (same(typed, word) || (bare && typed.plain === word.plain));
  });
}

function inOurWords(words: readonly TypedWord[]): TypedWord[] {
  const [first, ...others] = words;
  if (!first) return [];
  const expression = expressions.find(({ said }) => begins(words, said));
  return expression
    ? [...expression.meant, ...inOurWords(words.slice(expression.said.length))]
    : [first, ...inOurWords(others)];
}

const isSmall = (word: TypedWord): boolean =>
  small.some((each) => same(each, word) || (word.marks === '' && each.plain === word.plain));

/** What a question is about: abbreviations and other expressions in the words of the services, without the small words. */
export function meantWords(question: string): TypedWord[] {
  const words = inOurWords(typedWords(question.slice(0, longestQuestion)));
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : words;
}
