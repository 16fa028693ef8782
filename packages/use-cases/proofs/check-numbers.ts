/** Numbers as they were drawn, by the book in which they must run without gaps. */
export type Books = Map<string, { number: number; at: number }[]>;

export function enter(books: Books, book: string, number: number, at: Date): void {
  const drawn = books.get(book) ?? [];
  drawn.push({ number, at: at.getTime() });
  books.set(book, drawn);
}

/** Codes end in the serial of the day; all before is agency and day. */
export const bookOfCode = (code: string): [book: string, number: number] => [code.slice(0, -5), Number(code.slice(-4))];

/** Books that do not run 1, 2, 3 …, and with `inTime` in the order in which they were drawn. */
export function faultyBooks(books: Books, { inTime }: { inTime: boolean }): string[] {
  return [...books].flatMap(([book, drawn]) => {
    const ordered = drawn.toSorted((a, b) => (inTime ? a.at - b.at : 0) || a.number - b.number);
    const wrong = ordered.findIndex(({ number }, place) => number !== place + 1);
    return wrong === -1 ? [] : [`${book}: ${ordered[wrong]?.number} stands where ${wrong + 1} belongs`];
  });
}
