import { pdfFile } from './pdf-file.ts';

const reference = /(\d+) 0 R\b/g;

/** The dictionary of an object apart from what its stream holds, which is not text. */
function halves(body: Buffer): [string, Buffer] {
  const stream = body.indexOf('\nstream\n');
  const end = stream === -1 ? body.length : stream;
  return [body.toString('latin1', 0, end), body.subarray(end)];
}

/** The text between a `<<` and the `>>` that closes it. */
function dictionaryAfter(text: string, key: string): string {
  const start = text.indexOf('<<', text.indexOf(key));
  let depth = 0;
  for (let place = start; place < text.length - 1; place++) {
    const pair = text.slice(place, place + 2);
    if (pair === '<<') depth += 1;
    if (pair === '>>') depth -= 1;
    if (pair === '<<' || pair === '>>') place += 1;
    if (depth === 0) return text.slice(start, place + 1);
  }
  throw new Error(`${key} has no dictionary`);
}

/** What an object of another file and all that it needs are called here: the first number is its own. */
function renumbered(file: ReturnType<typeof pdfFile>, texts: readonly string[], first: number): Map<number, number> {
  const numbers = new Map<number, number>();
  const waiting = [...texts];
  for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
    for (const [, name] of text.matchAll(reference)) {
      if (numbers.has(Number(name))) continue;
      numbers.set(Number(name), first + numbers.size);
      waiting.push(halves(file.body(Number(name)))[0]);
    }
  }
  return numbers;
}

/** The first page of a small PDF as a picture of a form field, with all it needs; its own number is `first`. */
export function formPicture(pdf: Uint8Array, first: number): Map<number, Buffer> {
  const file = pdfFile(pdf);
  const pages = [...(file.revisions[0]?.keys() ?? [])].map((number) => halves(file.body(number))[0]);
  const page = pages.find((text) => /\/Type \/Page\b/.test(text)) ?? '';
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
  const [, contents] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
  if (!width || !height || !contents) throw new Error('the picture has no page');
  const resources = dictionaryAfter(page, '/Resources');
  const numbers = renumbered(file, [resources], first + 1);
  const named = (text: string) => text.replace(reference, (_, name: string) => `${numbers.get(Number(name))} 0 R`);
  const [dictionary, drawing] = halves(file.body(Number(contents)));
  const own = `/Type /XObject\n/Subtype /Form\n/BBox [0 0 ${width} ${height}]\n/Resources ${named(resources)}\n`;
  const objects = new Map([
    [first, Buffer.concat([Buffer.from(dictionary.replace('<<', `<<\n${own}`), 'latin1'), drawing])],
  ]);
  for (const [before, now] of numbers) {
    const [text, rest] = halves(file.body(before));
    objects.set(now, Buffer.concat([Buffer.from(named(text), 'latin1'), rest]));
  }
  return objects;
}
