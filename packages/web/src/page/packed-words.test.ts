import { expect, test } from 'vitest';
import { packedWords, unpackWords } from './packed-words.ts';

test('words are packed once for a language, and come out as they went in', () => {
  let asked = 0;
  const packed = packedWords((locale: 'vi' | 'en') => {
    asked += 1;
    return { home: locale === 'vi' ? 'Về “trang” đầu' : 'Home </script>' };
  });
  expect(unpackWords(packed('vi'))).toEqual({ home: 'Về “trang” đầu' });
  expect(unpackWords(packed('en'))).toEqual({ home: 'Home </script>' });
  expect(unpackWords(packed('vi'))).toBe(unpackWords(packed('vi')));
  expect(asked).toBe(2);
});
