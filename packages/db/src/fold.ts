/** Lower case without diacritics: «Nguyễn Thị Đào», in any Unicode form, is `nguyen thi dao`. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return bare
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{Letter}\p{Number}.-]+/gu, ' ')
    .trim();
}

/** The folded words of a text, each once; a dot that ends a sentence belongs to no word. */
export function foldedWords(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''));
  return [...new Set(words)].filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
}
