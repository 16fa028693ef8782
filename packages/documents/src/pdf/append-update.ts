import type { PdfFile } from './pdf-file.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Runs of numbers that follow each other, as a cross-reference table groups them. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs;
}

function table(offsets: ReadonlyMap<number, number>, numbers: readonly number[]): string {
  const entry = (number: number) => `${String(offsets.get(number)).padStart(10, '0')} 00000 n\r\n`;
  return runsOf(numbers)
    .map((run) => `${run[0]} ${run.length}\n${run.map(entry).join('')}`)
    .join('');
}

/**
 * The PDF with an incremental update: what it wrote before stays, byte for byte. There is one way to write an update
 * with these objects, so that whoever reads one can write it again and compare.
 */
export function appendUpdate(file: PdfFile, objects: ReadonlyMap<number, Buffer | string>): Buffer {
  const numbers = [...objects.keys()].sort((one, other) => one - other);
  const offsets = new Map<number, number>();
  const parts: Buffer[] = [file.bytes, latin('\n')];
  let length = file.bytes.length + 1;
  for (const number of numbers) {
    const body = objects.get(number) ?? '';
    const written = [latin(`${number} 0 obj\n`), typeof body === 'string' ? latin(body) : body, latin('\nendobj\n')];
    offsets.set(number, length);
    parts.push(...written);
    length += written.reduce((sum, part) => sum + part.length, 0);
  }
  const size = Math.max(file.size, (numbers.at(-1) ?? 0) + 1);
  const trailer = [`/Size ${size}`, `/Root ${file.root} 0 R`, file.info, file.id, `/Prev ${file.startxref}`].join('\n');
  const end = `trailer\n<<\n${trailer}\n>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(`xref\n${table(offsets, numbers)}${end}`)]);
}
